package dk.samspil.soundings;

import dk.samspil.access.Actor;
import dk.samspil.collaborations.OwnPaper;
import dk.samspil.collaborations.OwnWords;
import dk.samspil.web.Fact;
import dk.samspil.web.Texts;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whether an organisation has said it comes to meetings of a whole field. */
@Component
class OwnFieldAnswers implements OwnWords {

    private final InviteeRepository invitees;

    OwnFieldAnswers(InviteeRepository invitees) {
        this.invitees = invitees;
    }

    @Override
    public String name() {
        return "dialogueMeetings";
    }

    @Override
    public List<OwnPaper> inWords(Texts t) {
        var facts = all().stream()
                .map(given -> new Fact(given.title() + ", " + t.date(given.startsAt()), words(given.said(), t)))
                .toList();
        return facts.isEmpty() ? List.of() : List.of(new OwnPaper(t.get("soundings.all.title"), facts));
    }

    private static String words(Invitee.Said said, Texts t) {
        return Stream.of(
                        said.coming() == null ? "" : t.of(said.coming(), "we"),
                        said.heads() == 0 ? "" : t.get("soundings.heads", said.heads()),
                        said.people(),
                        said.needs().isEmpty() ? "" : t.get("meetings.needs", said.needs()))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public List<Invitee.Given> all() {
        return invitees.saidBy(Actor.currentOrganisation());
    }
}
