package dk.samspil.rolesplits;

import dk.samspil.access.Actor;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.OwnData;
import dk.samspil.collaborations.OwnPaper;
import dk.samspil.rounds.RoundId;
import dk.samspil.web.Fact;
import dk.samspil.web.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What an organisation has said of the tasks in a room. */
@Component
class OwnAssessments implements OwnData {

    private final AssessmentRepository assessments;
    private final SplitTaskRepository tasks;

    OwnAssessments(AssessmentRepository assessments, SplitTaskRepository tasks) {
        this.assessments = assessments;
        this.tasks = tasks;
    }

    @Override
    public String name() {
        return "roleSplit";
    }

    @Override
    public List<OwnPaper> inWords(PlaceId place, Texts t) {
        return own(place).stream()
                .collect(Collectors.groupingBy(GivenAssessment::round, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(round -> paper(round.getKey(), round.getValue(), t))
                .toList();
    }

    private OwnPaper paper(RoundId round, List<GivenAssessment> given, Texts t) {
        return new OwnPaper(
                t.get("rolesplits.title"),
                tasks.answeredIn(round).stream()
                        .flatMap(task -> given.stream()
                                .filter(one -> one.task().equals(task.id()))
                                .map(one -> fact(task, one.assessment(), t)))
                        .toList());
    }

    /** The situation it was called, the sentence, and the questions that were answered on the way. */
    private static Fact fact(SplitTask task, Assessment assessment, Texts t) {
        var questions = assessment.triggers().entrySet().stream()
                .map(answered -> " " + t.of(answered.getKey()) + " " + t.of(answered.getValue()) + ".")
                .collect(Collectors.joining());
        return new Fact(task.title(), AssessmentText.said(assessment, t) + questions);
    }

    @Override
    public List<?> of(PlaceId place) {
        return own(place);
    }

    private List<GivenAssessment> own(PlaceId place) {
        var self = Actor.currentOrganisation();
        return assessments.of(place).stream()
                .filter(given -> given.organisation().equals(self))
                .toList();
    }
}
