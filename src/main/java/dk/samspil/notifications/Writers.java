package dk.samspil.notifications;

import dk.samspil.collaborations.PartyStatus;
import dk.samspil.renewals.Ahead;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who writes which mail. Empty when there is nothing to say any more. */
@Component
class Writers {

    private final SignInWriter signIns;
    private final InvitationWriter invitations;
    private final RoundWriter rounds;
    private final ReceiptWriter receipts;
    private final RoomWriter rooms;
    private final PathWriter paths;
    private final SplitWriter splits;
    private final FormWriter forms;
    private final LaunchWriter launches;
    private final ReleaseWriter releases;
    private final OrganisationWriter organisations;
    private final DigestWriter digests;
    private final MeetingWriter meetings;
    private final SeriesWriter series;
    private final MinutesWriter minutes;
    private final ApprovalWriter approvals;
    private final SignatureWriter signatures;
    private final MandateWriter mandates;
    private final PrinciplesWriter principles;
    private final FrameWriter frames;
    private final SoundingWriter soundings;
    private final DraftWriter drafts;
    private final AgreementEndWriter agreementEnds;

    Writers(
            SignInWriter signIns,
            InvitationWriter invitations,
            RoundWriter rounds,
            ReceiptWriter receipts,
            RoomWriter rooms,
            PathWriter paths,
            SplitWriter splits,
            FormWriter forms,
            LaunchWriter launches,
            ReleaseWriter releases,
            OrganisationWriter organisations,
            DigestWriter digests,
            MeetingWriter meetings,
            SeriesWriter series,
            MinutesWriter minutes,
            ApprovalWriter approvals,
            SignatureWriter signatures,
            MandateWriter mandates,
            PrinciplesWriter principles,
            FrameWriter frames,
            SoundingWriter soundings,
            DraftWriter drafts,
            AgreementEndWriter agreementEnds) {
        this.signIns = signIns;
        this.invitations = invitations;
        this.rounds = rounds;
        this.receipts = receipts;
        this.rooms = rooms;
        this.paths = paths;
        this.splits = splits;
        this.forms = forms;
        this.launches = launches;
        this.releases = releases;
        this.organisations = organisations;
        this.digests = digests;
        this.meetings = meetings;
        this.series = series;
        this.minutes = minutes;
        this.approvals = approvals;
        this.signatures = signatures;
        this.mandates = mandates;
        this.principles = principles;
        this.frames = frames;
        this.soundings = soundings;
        this.drafts = drafts;
        this.agreementEnds = agreementEnds;
    }

    Optional<Letter> write(MailOrder order) {
        return switch (order.kind()) {
            case SIGN_IN -> signIns.write(order);
            case MEMBERSHIP -> invitations.membership(order);
            case INVITATION -> invitations.collaboration(order);
            case ROUND -> rounds.asked(order);
            case REMINDER -> rounds.reminder(order);
            case SHOWN -> rounds.shown(order);
            case RECEIPT -> receipts.answer(order);
            case RECEIPT_FIT -> receipts.fit(order);
            case RECEIPT_YES -> receipts.yes(order);
            case RECEIPT_NO -> receipts.no(order);
            case CHANGE, CHANGE_DUE -> rooms.change(order);
            case PARTY_JOINED -> rooms.partyIs(PartyStatus.ACTIVE, order);
            case PARTY_DECLINED -> rooms.partyIs(PartyStatus.DECLINED, order);
            case CONTACT -> rooms.contact(order);
            case PARTY_LEFT -> rooms.partyIs(PartyStatus.LEFT, order);
            case DECIDED -> paths.decided(order);
            case PAUSE_OVER -> paths.pauseOver(order);
            case SPLIT_PROPOSED -> splits.proposed(order);
            case SPLIT_OTHERWISE -> splits.seenOtherwise(order);
            case SPLIT_AGREED -> splits.agreed(order);
            case RECEIPT_SPLIT -> splits.receipt(order);
            case FORM -> forms.asked(order);
            case FORM_SETTLED -> forms.settled(order);
            case RECEIPT_FORM -> forms.receipt(order);
            case MEETING, MEETING_MOVED -> meetings.asked(order);
            case RECEIPT_MEETING -> meetings.receipt(order);
            case MEETING_CANCELLED -> meetings.cancelled(order);
            case SERIES -> series.asked(order);
            case RECEIPT_SERIES -> series.receipt(order);
            case SERIES_CANCELLED -> series.cancelled(order);
            case GOES -> launches.asked(order);
            case RECEIPT_GOES -> launches.receipt(order);
            case RELEASE -> releases.asked(order);
            case RECEIPT_RELEASE, RECEIPT_RELEASE_BACK -> releases.receipt(order);
            case MINUTES -> minutes.sent(order);
            case MINUTES_CHANGED -> minutes.changed(order);
            case RECEIPT_MINUTES -> minutes.receipt(order);
            case AGREEMENT_APPROVAL -> approvals.asked(order);
            case AGREEMENT_REOPENED -> approvals.reopened(order);
            case RECEIPT_AGREEMENT -> approvals.receipt(order);
            case SIGNATORIES -> signatures.whoSigns(order);
            case SIGNATURE -> signatures.asked(order);
            case SIGNATURE_CODE -> signatures.code(order);
            case SIGNATURE_VOID -> signatures.voided(order);
            case SIGNED_PAPER -> signatures.paper(order);
            case AGREEMENT_SEALED -> signatures.sealed(order);
            case SIGNER_SEALED -> signatures.sealedForSigner(order);
            case MANDATE -> mandates.asked(order);
            case MANDATE_NO -> mandates.declined(order);
            case MANDATE_GIVEN -> mandates.given(order);
            case RECEIPT_MANDATE -> mandates.receipt(order);
            case MANDATE_ENDING -> mandates.ending(order);
            case MANDATE_ENDED -> mandates.ended(order);
            case PRINCIPLES, PRINCIPLES_REMINDER -> principles.asked(order);
            case PRINCIPLES_SHOWN -> principles.shown(order);
            case RECEIPT_PRINCIPLES -> principles.receipt(order);
            case EDITION -> frames.asked(order);
            case RECEIPT_EDITION -> frames.receipt(order);
            case PRINCIPLES_LOOK -> frames.look(order);
            case SOUNDING, SOUNDING_MOVED -> soundings.asked(order);
            case SOUNDING_CANCELLED -> soundings.cancelled(order);
            case SOUNDING_SUMMARY -> soundings.summary(order);
            case RECEIPT_SOUNDING -> soundings.receipt(order);
            case DRAFT -> drafts.draft(order);
            case DISAGREEMENT -> drafts.disagreement(order);
            case RECEIPT_DRAFT -> drafts.receipt(order);
            case AGREEMENT_ENDS_QUARTER -> agreementEnds.reminder(Ahead.QUARTER, order);
            case AGREEMENT_ENDS_MONTH -> agreementEnds.reminder(Ahead.MONTH, order);
            case AGREEMENT_ENDS_WEEK -> agreementEnds.reminder(Ahead.WEEK, order);
            case ENDING_SAID -> agreementEnds.said(order);
            case ENDING_STANDS -> agreementEnds.stands(order);
            case ENDING_GONE -> agreementEnds.gone(order);
            case ARRIVAL -> agreementEnds.arrival(order);
            case CONFIRMED, CVR_CLAIMED -> organisations.write(order);
            case DIGEST -> digests.write(order);
        };
    }
}
