package dk.samspil.obligations;

import dk.samspil.agreements.AgreementParty;
import dk.samspil.collaborations.Room;
import dk.samspil.collaborations.RoomHead;
import dk.samspil.web.Fact;
import dk.samspil.web.Fields;
import dk.samspil.web.Texts;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One promise: what it is, its clause, what is next of it, and what has become of it before. */
public record ObligationPage(RoomHead head, ObligationList list, Obligation one, DoneForm form, Fields fields) {

    public String path() {
        return list.path() + "/" + one.promise().id();
    }

    public List<Fact> facts(Texts t) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(t.get("obligations.kind"), t.of(one.promise().kind())));
        facts.add(new Fact(
                t.get("obligations.party"),
                list.party(one).map(AgreementParty::name).orElse(t.get("obligations.together"))));
        if (!one.promise().who().isEmpty()) {
            facts.add(new Fact(t.get("obligations.who"), one.promise().who()));
        }
        facts.add(new Fact(t.get("obligations.rhythm"), t.capital(one.promise().when(t))));
        return facts;
    }

    /** Where its clause can be read. */
    public Optional<String> clause() {
        return Optional.ofNullable(one.promise().section())
                .map(section -> list.edition().isUnderWay()
                        ? list.agreement().path() + "/afsnit/" + section
                        : list.agreement().path() + "/udgaver/" + list.edition().id());
    }

    public boolean mayBeDone() {
        return list.isOurs() && one.isLive(list.today());
    }

    public boolean mayBeChanged() {
        return list.isOurs() && list.edition().state().isOpen();
    }

    /** The meeting's call with what is promised filled in; none where nothing is called. */
    public Optional<String> call() {
        return Optional.ofNullable(one.promise().kind().meeting())
                .map(kind -> Room.path(list.agreement().place())
                        + "/moeder/nyt?slags=" + kind
                        + "&titel=" + URLEncoder.encode(one.promise().what(), StandardCharsets.UTF_8));
    }

    public List<Turn> before() {
        return one.turns().stream().filter(turn -> !turn.isOpen()).toList();
    }
}
