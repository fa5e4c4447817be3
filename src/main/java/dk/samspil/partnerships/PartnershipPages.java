package dk.samspil.partnerships;

import dk.samspil.access.Actor;
import dk.samspil.access.NotHere;
import dk.samspil.agreements.AgreementId;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.RoomHead;
import dk.samspil.web.Conflict;
import dk.samspil.web.Differing;
import dk.samspil.web.Fields;
import dk.samspil.web.Frame;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the pages of a partnership together, each in one transaction. */
@Component
class PartnershipPages {

    private final Collaborations collaborations;
    private final Partnerships partnerships;

    PartnershipPages(Collaborations collaborations, Partnerships partnerships) {
        this.collaborations = collaborations;
        this.partnerships = partnerships;
    }

    /** The partnership at an address; not here in another place, nor of another kind of agreement. */
    @Transactional(readOnly = true)
    public Partnership partnership(UUID place, UUID agreement) {
        var found = partnerships.of(new AgreementId(agreement));
        if (!found.agreement().place().value().equals(place)) {
            throw new NotHere();
        }
        return found;
    }

    @Transactional(readOnly = true)
    public PartnershipPage page(UUID place, UUID agreement, Frame frame) {
        var partnership = partnership(place, agreement);
        return new PartnershipPage(
                head(partnership, "partnerships.title", frame),
                partnership,
                partnerships.answers(partnership.agreement().id()),
                Actor.currentOrganisation(),
                CharterForm.of(partnership.charter()),
                Problems.none(),
                null);
    }

    /** Somebody else wrote it meanwhile: both stand there. */
    @Transactional(readOnly = true)
    public PartnershipPage meanwhile(UUID place, UUID agreement, CharterForm mine, Frame frame) {
        var page = page(place, agreement, frame);
        var t = frame.t();
        var theirs = page.partnership().charter();
        var wanted = mine.charter(theirs.edition());
        var conflict = new Conflict(
                t.get("collaborations.another"),
                t.get("collaborations.meanwhile"),
                "rule",
                page.path(),
                new Differing(t, "partnerships.charter")
                        .on("rule", name(theirs.rule(), t), name(wanted.rule(), t))
                        .on("ruleWords", theirs.ruleWords(), wanted.ruleWords())
                        .on("exitWords", theirs.exitWords(), wanted.exitWords())
                        .all());
        return page.with(mine.seen(theirs.version()), Problems.none(), conflict);
    }

    @Transactional(readOnly = true)
    public CharterLinePage line(
            Partnership partnership, CharterLineKind kind, CharterLineForm form, Problems problems, Frame frame) {
        var t = frame.t();
        var head = new RoomHead(collaborations.room(partnership.agreement().place()), t.of(kind), t.of(kind, "lead"));
        return new CharterLinePage(head, partnership, kind, form, new Fields(t, "partnerships." + kind, problems));
    }

    @Transactional(readOnly = true)
    public ReadyPage ready(UUID place, UUID agreement, Map<String, String> typed, Problems problems, Frame frame) {
        var partnership = partnership(place, agreement);
        return new ReadyPage(
                head(partnership, "partnerships.ready", frame),
                partnership,
                partnerships.answers(partnership.agreement().id()),
                Actor.currentOrganisation(),
                typed,
                problems);
    }

    private RoomHead head(Partnership partnership, String key, Frame frame) {
        return new RoomHead(
                collaborations.room(partnership.agreement().place()),
                frame.t().get(key),
                frame.t().get(key + ".lead"));
    }

    private static String name(@Nullable DecisionRule rule, Texts t) {
        return rule == null ? "" : t.of(rule);
    }
}
