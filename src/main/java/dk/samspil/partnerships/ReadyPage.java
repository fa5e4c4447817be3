package dk.samspil.partnerships;

import dk.samspil.access.OrganisationId;
import dk.samspil.agreements.AgreementParty;
import dk.samspil.collaborations.RoomHead;
import dk.samspil.web.Field;
import dk.samspil.web.Option;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import java.util.List;
import java.util.Map;

/**
 * The questions of readiness: the own answers to write, and all of them side by side when all have answered.
 *
 * @param typed by the question's name
 */
public record ReadyPage(
        RoomHead head,
        Partnership partnership,
        ReadyAnswers answers,
        OrganisationId self,
        Map<String, String> typed,
        Problems problems) {

    public List<ReadyQuestion> questions() {
        return List.of(ReadyQuestion.values());
    }

    public List<AgreementParty> parties() {
        return partnership.agreement().present();
    }

    public boolean isOurs() {
        return partnership.agreement().isBetween(self);
    }

    public boolean hasAnswered() {
        return answers.hasAnswered(self);
    }

    /** Each has answered, and sees what the others said. */
    public boolean isShown() {
        return isOurs() && parties().stream().allMatch(party -> answers.hasAnswered(party.organisation()));
    }

    public List<AgreementParty> silent() {
        return parties().stream()
                .filter(party -> !answers.hasAnswered(party.organisation()))
                .toList();
    }

    public Field field(ReadyQuestion question, Texts t) {
        return new Field(
                question.name(),
                t.of(question),
                t.of(question, "hint"),
                value(question),
                problems.of(question.name()).orElse(null));
    }

    public List<Option> options(Texts t) {
        return Option.of(t, Readiness.values());
    }

    public String said(AgreementParty party, ReadyQuestion question, Texts t) {
        return answers.of(party.organisation(), question).map(t::of).orElse("");
    }

    private String value(ReadyQuestion question) {
        var kept = answers.of(self, question).map(Readiness::name).orElse("");
        return typed.getOrDefault(question.name(), kept);
    }
}
