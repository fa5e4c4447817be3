package dk.samspil.agreements;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.Side;
import dk.samspil.agreed.Agreed;
import dk.samspil.agreed.Sentence;
import dk.samspil.clauses.Blank;
import dk.samspil.clauses.DraftedBy;
import dk.samspil.collaborations.Offered;
import dk.samspil.collaborations.Party;
import dk.samspil.collaborations.Room;
import dk.samspil.directory.OfferLine;
import dk.samspil.meetings.Listed;
import dk.samspil.meetings.Meetings;
import dk.samspil.rolesplits.ProposalGlance;
import dk.samspil.rolesplits.StandingProposals;
import dk.samspil.web.Texts;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills a wording's blanks with what the collaboration has said already, so that nothing is typed twice. */
@Component
public class Filling {

    private final Offered offered;
    private final StandingProposals proposals;
    private final Agreed agreed;
    private final Meetings meetings;

    Filling(Offered offered, StandingProposals proposals, Agreed agreed, Meetings meetings) {
        this.offered = offered;
        this.proposals = proposals;
        this.agreed = agreed;
        this.meetings = meetings;
    }

    /** What is not known, or not before the text is finished, is left out. */
    @Transactional(readOnly = true)
    public Map<Blank, String> known(Agreement agreement, Room room, Texts t) {
        var known = new EnumMap<Blank, String>(Blank.class);
        var parties = room.active().stream()
                .filter(party -> agreement.isBetween(party.organisation()))
                .toList();
        put(known, Blank.PARTIES, list(parties.stream().map(party -> t.get("agreements.fill.party", party.name()))));
        put(known, Blank.CONTACTS, list(parties.stream().map(party -> contact(party, t))));
        put(known, Blank.PURPOSE, room.purpose());
        put(known, Blank.TARGET_GROUP, list(room.targetGroups().stream().map(t::of)));
        put(known, Blank.GEOGRAPHY, room.geography());
        put(known, Blank.OFFERS, list(offered.in(room).stream().map(Filling::offer)));
        put(
                known,
                Blank.ROLE_SPLIT,
                list(proposals.in(room.place()).stream()
                        .filter(ProposalGlance::isAgreed)
                        .map(task -> "**" + task.title() + "**: " + task.words())));
        put(known, Blank.MEETINGS, list(meetings.in(room.place(), 1).stream().map(meeting -> meeting(meeting, t))));
        put(known, Blank.AGREED, list(agreed.sentences(room.place()).stream().map(Sentence::words)));
        return known;
    }

    /** The wording with what is known filled in. What is not is a gap that says in words what belongs there; days stay open until it is printed. */
    public static String fill(String wording, Map<Blank, String> known, Texts t) {
        return Blank.ANY
                .matcher(Blank.fill(wording, known))
                .replaceAll(open -> Matcher.quoteReplacement(Blank.named(open.group(1))
                        .filter(blank -> !Term.BLANKS.contains(blank))
                        .map(blank -> "[[" + t.of(blank) + "]]")
                        .orElse(open.group())));
    }

    /** Who drafts it first: the side that knows most of it, where there is just one such party. */
    @Nullable OrganisationId drafter(DraftedBy side, Agreement agreement) {
        return switch (side) {
            case AUTHORITY -> only(agreement, Side.AUTHORITY);
            case ORGANISATION -> only(agreement, Side.VOLUNTARY);
            case BOTH -> null;
        };
    }

    private static @Nullable OrganisationId only(Agreement agreement, Side side) {
        var there = agreement.present().stream()
                .filter(party -> party.side() == side)
                .toList();
        return there.size() == 1 ? there.getFirst().organisation() : null;
    }

    private static void put(Map<Blank, String> known, Blank blank, String words) {
        if (!words.isBlank()) {
            known.put(blank, words);
        }
    }

    private static String list(Stream<String> lines) {
        return String.join(
                "\n", lines.map(line -> "- " + line.replace('\n', ' ')).toList());
    }

    private static String contact(Party party, Texts t) {
        var contact = party.contact();
        var first = said(contact.name(), contact.function(), contact.phone(), contact.hours());
        var words = "**" + party.name() + "**: " + first.orElseGet(() -> t.get("agreements.fill.contact"));
        return said(contact.substitute(), contact.substitutePhone())
                .map(second -> words + ". " + t.get("agreements.fill.substitute", second))
                .orElse(words);
    }

    private static Optional<String> said(String... parts) {
        var words = Stream.of(parts).filter(part -> !part.isBlank()).toList();
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", words));
    }

    private static String offer(OfferLine offer) {
        return "**" + offer.title() + "**: " + offer.summary();
    }

    private static String meeting(Listed meeting, Texts t) {
        return t.get("agreements.fill.meeting", meeting.title(), t.date(meeting.startsAt()));
    }
}
