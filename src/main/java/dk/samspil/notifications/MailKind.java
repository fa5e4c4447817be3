package dk.samspil.notifications;

import dk.samspil.access.LinkPurpose;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Room;
import dk.samspil.principles.Dialogue;
import java.util.Optional;

/** What a mail is about; its texts stand under its name. */
enum MailKind {
    /** A link to sign in with. */
    SIGN_IN,
    /** Somebody is asked to become a member of an organisation. */
    MEMBERSHIP,
    /** An organisation is asked into a collaboration. */
    INVITATION,
    /** Every party is asked to answer alone. */
    ROUND,
    /** Three days before, to those who have not. */
    REMINDER,
    /** The answers lie open to those who gave one. */
    SHOWN,
    /** What was taken down on the phone: an answer, a yes, a no. */
    RECEIPT,
    RECEIPT_FIT,
    RECEIPT_YES,
    RECEIPT_NO,
    /** A change has been agreed, and three days before its day. */
    CHANGE,
    CHANGE_DUE,
    PARTY_LEFT,
    /** Somebody is called at a party from now on. */
    CONTACT,
    /** The one who was invited has said yes, or no. */
    PARTY_JOINED,
    PARTY_DECLINED,
    /** The parties go on, pause, stop or begin again; and the day a pause was to end. */
    DECIDED,
    PAUSE_OVER,
    /** A joint answer to who does what: proposed, seen otherwise by one of them, agreed by all. */
    SPLIT_PROPOSED,
    SPLIT_OTHERWISE,
    SPLIT_AGREED,
    /** What was said to a proposal on the phone. */
    RECEIPT_SPLIT,
    /** Another party has said how it wants to hold together; all have said the same; what was said on the phone. */
    FORM,
    FORM_SETTLED,
    RECEIPT_FORM,
    /** A party is asked to a meeting, or asked anew since it was moved; what it said on the phone; and that it is called off. */
    MEETING,
    MEETING_MOVED,
    RECEIPT_MEETING,
    MEETING_CANCELLED,
    /** The same of a row of meetings, all in one. */
    SERIES,
    RECEIPT_SERIES,
    SERIES_CANCELLED,
    /** Three months after something was to be done differently, to those who do it; and what they said on the phone. */
    GOES,
    RECEIPT_GOES,
    /** Whether something of an agreement may be shown outside its room; and what was said of it on the phone. */
    RELEASE,
    RECEIPT_RELEASE,
    RECEIPT_RELEASE_BACK,
    /** The minutes of a meeting; that what was approved has been changed; and what was said about them on the phone. */
    MINUTES,
    MINUTES_CHANGED,
    RECEIPT_MINUTES,
    /** A finished agreement is to be heard and approved; what was said holds no longer; and what was said on the phone. */
    AGREEMENT_APPROVAL,
    AGREEMENT_REOPENED,
    RECEIPT_AGREEMENT,
    /** A party that has approved is asked who signs; each who does is asked to; the code to do it with; and that it holds no longer. */
    SIGNATORIES,
    SIGNATURE,
    SIGNATURE_CODE,
    SIGNATURE_VOID,
    /** A paper was handed in: is it right? */
    SIGNED_PAPER,
    /** All have signed: to each party, and to each who signed. */
    AGREEMENT_SEALED,
    SIGNER_SEALED,
    /** A voluntary centre asks for an association's mandate; no; yes, to the centre; and to the association, with a way to stop it. */
    MANDATE,
    MANDATE_NO,
    MANDATE_GIVEN,
    RECEIPT_MANDATE,
    /** To both, two weeks before a mandate's day, and when it has ended before. */
    MANDATE_ENDING,
    MANDATE_ENDED,
    /** An organisation is asked how it sees the four principles, and three days before the day if it has not said; they lie open. */
    PRINCIPLES,
    PRINCIPLES_REMINDER,
    PRINCIPLES_SHOWN,
    /** An edition of the local frame holds: does the party back it? */
    EDITION,
    /** To the host, the day it wanted to look at the frame again. */
    PRINCIPLES_LOOK,
    /** What was said on the phone about the principles, or about the frame. */
    RECEIPT_PRINCIPLES,
    RECEIPT_EDITION,
    /** An organisation is asked to a meeting of a whole field, or asked anew; that it is off; what was said there; and what it said on the phone. */
    SOUNDING,
    SOUNDING_MOVED,
    SOUNDING_CANCELLED,
    SOUNDING_SUMMARY,
    RECEIPT_SOUNDING,
    /** An agreement is to be written; its parties see something differently; and what one of them said to the draft on the phone. */
    DRAFT,
    DISAGREEMENT,
    RECEIPT_DRAFT,
    /** An agreement runs out in ninety, thirty and seven days, and nobody has said what then. */
    AGREEMENT_ENDS_QUARTER,
    AGREEMENT_ENDS_MONTH,
    AGREEMENT_ENDS_WEEK,
    /** A party wants an agreement to end; all agree that it is to end sooner; it was taken back. */
    ENDING_SAID,
    ENDING_STANDS,
    ENDING_GONE,
    /** An agreement that was signed elsewhere has been brought in: is it right? */
    ARRIVAL,
    /** To an organisation's administrators. */
    CONFIRMED,
    CVR_CLAIMED,
    /** What waits, at most once a day. */
    DIGEST;

    /** What asks for the answer that a link gives; empty where nobody is asked twice. */
    static Optional<MailKind> asking(LinkPurpose purpose) {
        return switch (purpose) {
            case SIX_ANSWERS, LADDER, ROLE_SPLIT, UNDERSTANDING -> Optional.of(ROUND);
            case FIT -> Optional.of(SHOWN);
            case PROPOSAL -> Optional.of(SPLIT_PROPOSED);
            case FORM -> Optional.of(FORM);
            case MEETING -> Optional.of(MEETING);
            case SERIES -> Optional.of(SERIES);
            case GOES -> Optional.of(GOES);
            case MINUTES -> Optional.of(MINUTES);
            case AGREEMENT_DRAFT -> Optional.of(DRAFT);
            case AGREEMENT_APPROVAL -> Optional.of(AGREEMENT_APPROVAL);
            case SIGNATORIES -> Optional.of(SIGNATORIES);
            case SIGNED_PAPER -> Optional.of(SIGNED_PAPER);
            case RELEASE -> Optional.of(RELEASE);
            default -> Optional.empty();
        };
    }

    /** Where those it goes to are named, with a number to call. */
    String parties(PlaceId place) {
        return switch (this) {
            case PRINCIPLES,
                    PRINCIPLES_REMINDER,
                    PRINCIPLES_SHOWN,
                    EDITION,
                    PRINCIPLES_LOOK,
                    RECEIPT_PRINCIPLES,
                    RECEIPT_EDITION -> Dialogue.path(place) + "/parter";
            default -> Room.path(place) + "/parter";
        };
    }
}
