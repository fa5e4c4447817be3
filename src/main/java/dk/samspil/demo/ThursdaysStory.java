package dk.samspil.demo;

import dk.samspil.access.Ids;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Voice;
import dk.samspil.rolesplits.Answer;
import dk.samspil.rolesplits.Assessment;
import dk.samspil.rolesplits.JointText;
import dk.samspil.rolesplits.Lane;
import dk.samspil.rolesplits.Proposals;
import dk.samspil.rolesplits.Replies;
import dk.samspil.rolesplits.Reply;
import dk.samspil.rolesplits.RoleSplits;
import dk.samspil.rolesplits.Sheet;
import dk.samspil.rolesplits.Situation;
import dk.samspil.rolesplits.SplitTasks;
import dk.samspil.rolesplits.TaskText;
import dk.samspil.rolesplits.Trigger;
import dk.samspil.rounds.RoundId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Five tasks between three parties: four they see alike, and the Thursdays, which somebody has a proposal for. */
@Component
@Profile("demo")
class ThursdaysStory {

    private final Town town;
    private final RoleSplits splits;
    private final SplitTasks tasks;
    private final Proposals proposals;
    private final Replies replies;
    private final Ids ids;

    ThursdaysStory(Town town, RoleSplits splits, SplitTasks tasks, Proposals proposals, Replies replies, Ids ids) {
        this.town = town;
        this.splits = splits;
        this.tasks = tasks;
        this.proposals = proposals;
        this.replies = replies;
        this.ids = ids;
    }

    void isTold(PlaceId place) {
        var thursdays = writes(
                36,
                Someone.LONE,
                place,
                "Aktiviteter på daghjemmet",
                Map.of(
                        House.NOERREBY, "Bevilger pladsen",
                        House.SOLGAARDEN, "Ser til og hjælper",
                        House.NABOER, "Leder holdet om torsdagen"),
                "",
                "");
        var breaks = writes(
                35,
                Someone.INGE,
                place,
                "En pause til den pårørende",
                Map.of(House.NOERREBY, "Aflastning på daghjemmet", House.NABOER, "To timer hjemme hver uge"),
                "Siger til, hvornår det passer",
                "");
        var meeting = writes(
                35,
                Someone.KAREN,
                place,
                "Et sted at komme",
                Map.of(House.NOERREBY, "Værestedet Lunden", House.NABOER, "Kirkecaféen, på kristent grundlag"),
                "",
                "");
        var presence = writes(
                34,
                Someone.YUSUF,
                place,
                "Nærvær på afdelingen",
                Map.of(House.SOLGAARDEN, "Pleje og omsorg", House.NABOER, "Snakker og vander blomster"),
                "Kommer på besøg",
                "");
        var group = writes(
                34,
                Someone.METTE,
                place,
                "Gruppe for pårørende",
                Map.of(
                        House.NOERREBY, "Rådgiver hver anden gang",
                        House.SOLGAARDEN, "Låner lokale ud",
                        House.NABOER, "Leder gruppen"),
                "",
                "Inviterer i fællesskab");
        var round = town.ago(28, Someone.KAREN, () -> splits.ask(place, town.day(-14)));
        var alike = Map.of(
                breaks, Assessment.of(Situation.SUPPLEMENT, ""),
                meeting, Assessment.of(Situation.ALTERNATIVE, ""),
                presence, Assessment.of(Situation.INCREASE, ""),
                group, Assessment.of(Situation.SUPPLEMENT, ""));
        says(
                27,
                Someone.KAREN,
                round,
                alike,
                thursdays,
                Assessment.of(Situation.SUPPLEMENT, "De frivillige giver torsdagen noget ekstra."));
        says(
                22,
                Someone.YUSUF,
                round,
                alike,
                thursdays,
                Assessment.of(Situation.INCREASE, "De hjælper os med det, vi også selv gør."));
        says(
                16,
                Someone.INGE,
                round,
                alike,
                thursdays,
                new Assessment(
                        Situation.REPLACEMENT,
                        Map.of(Trigger.TAKES_OVER, Answer.YES, Trigger.BEYOND_LEVEL, Answer.NO),
                        "Siden april har vi stået alene med holdet. Er vi syge, er der ingen torsdag."));
        oneProposesAnotherSaysYes(place, thursdays);
    }

    private void oneProposesAnotherSaysYes(PlaceId place, UUID thursdays) {
        var lanes = Map.of(
                key(House.NOERREBY), "Bevilger pladsen",
                key(House.SOLGAARDEN), "Leder holdet hver torsdag og har ansvaret",
                key(House.NABOER), "Tager dem, der har lyst, med ud at gå bagefter");
        town.ago(
                4,
                Someone.INGE,
                () -> proposals.propose(
                        place,
                        thursdays,
                        new JointText(
                                Situation.SUPPLEMENT,
                                "Holdet er Solgårdens, så der altid er en torsdag. Turen bagefter er vores, og den er noget ekstra.",
                                town.day(70),
                                lanes),
                        0));
        town.ago(2, Someone.KAREN, () -> replies.say(place, thursdays, Voice.own(), Reply.YES, 1));
    }

    private UUID writes(
            int daysAgo,
            Someone who,
            PlaceId place,
            String title,
            Map<House, String> parties,
            String relatives,
            String together) {
        var id = ids.next();
        var lanes = new HashMap<String, String>();
        parties.forEach((house, words) -> lanes.put(key(house), words));
        lanes.put(Lane.RELATIVES, relatives);
        lanes.put(Lane.TOGETHER, together);
        lanes.values().removeIf(String::isEmpty);
        town.ago(daysAgo, who, () -> tasks.write(place, id, new TaskText(title, "", null, Map.copyOf(lanes))));
        return id;
    }

    private void says(int daysAgo, Someone who, RoundId round, Map<UUID, Assessment> alike, UUID task, Assessment one) {
        var all = new HashMap<>(alike);
        all.put(task, one);
        town.ago(daysAgo, who, () -> splits.assess(round, Voice.own(), new Sheet(all, 0)));
    }

    private String key(House house) {
        return town.at(house).toString();
    }
}
