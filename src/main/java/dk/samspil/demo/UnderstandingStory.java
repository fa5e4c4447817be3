package dk.samspil.demo;

import static java.util.stream.Collectors.toMap;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Voice;
import dk.samspil.rounds.RoundId;
import dk.samspil.rounds.RoundKind;
import dk.samspil.understandings.Fit;
import dk.samspil.understandings.Response;
import dk.samspil.understandings.Understandings;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Three who thought they knew each other write it down; two are put right, and glad of it. */
@Component
@Profile("demo")
class UnderstandingStory {

    private final Town town;
    private final Table table;
    private final Understandings understandings;

    UnderstandingStory(Town town, Table table, Understandings understandings) {
        this.town = town;
        this.table = table;
        this.understandings = understandings;
    }

    void isTold(PlaceId place) {
        var round = table.asks(375, Someone.KAREN, place, RoundKind.UNDERSTANDING, -361);
        writes(
                374,
                Someone.KAREN,
                round,
                Map.of(
                        Someone.YUSUF,
                        "De vil have, at aftenerne bliver rolige. De kan rigtig meget, men har ikke folk til at følge nogen ud af huset.",
                        Someone.INGE,
                        "De har tyve frivillige, der gerne vil besøge folk derhjemme. Det vigtigste for dem er, at vi svarer, når de ringer."));
        writes(
                372,
                Someone.YUSUF,
                round,
                Map.of(
                        Someone.KAREN,
                        "Hun skal have det hele til at hænge sammen med få timer. Hun kan visitere og vejlede, men ikke sende flere hænder.",
                        Someone.INGE,
                        "De kommer for de pårørendes skyld. De kan være der om eftermiddagen, og de rører ikke ved plejen."));
        writes(
                366,
                Someone.INGE,
                round,
                Map.of(
                        Someone.KAREN,
                        "Kommunen vil gerne have os med, og den bestemmer, hvem der kan få hvad. Jeg tror, den er bange for at love for meget.",
                        Someone.YUSUF,
                        "De er glade for os om torsdagen. De er få om aftenen, og det er der, de mangler nogen."));
        responds(
                365,
                Someone.INGE,
                round,
                Map.of(
                        Someone.KAREN,
                        notQuite("Vi er tolv, ikke tyve. Og vi går ikke alene hjem til nogen den første gang."),
                        Someone.YUSUF,
                        yes("Ja. Og vi kommer også for vores egen skyld.")));
        responds(
                364,
                Someone.YUSUF,
                round,
                Map.of(
                        Someone.KAREN,
                        yes(""),
                        Someone.INGE,
                        notQuite("Om aftenen er vi nok. Det er i weekenderne, vi mangler nogen.")));
        responds(
                362,
                Someone.KAREN,
                round,
                Map.of(
                        Someone.YUSUF,
                        yes(""),
                        Someone.INGE,
                        yes("Det er rigtigt set. Sig det endelig, når jeg er for forsigtig.")));
    }

    private void writes(int daysAgo, Someone who, RoundId round, Map<Someone, String> words) {
        town.ago(daysAgo, who, () -> understandings.give(round, Voice.own(), byHouse(words), 0));
    }

    private void responds(int daysAgo, Someone who, RoundId round, Map<Someone, Response.Said> said) {
        town.ago(daysAgo, who, () -> understandings.respond(round, Voice.own(), byHouse(said), 0));
    }

    private <T> Map<OrganisationId, T> byHouse(Map<Someone, T> said) {
        return said.entrySet().stream()
                .collect(toMap(one -> town.at(one.getKey().house()), Map.Entry::getValue));
    }

    private static Response.Said yes(String words) {
        return new Response.Said(Fit.YES, words);
    }

    private static Response.Said notQuite(String words) {
        return new Response.Said(Fit.NOT_QUITE, words);
    }
}
