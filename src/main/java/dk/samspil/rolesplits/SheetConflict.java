package dk.samspil.rolesplits;

import dk.samspil.web.Conflict;
import dk.samspil.web.Texts;
import java.util.List;

/** Two colleagues have answered the same: what each wrote, task by task, where it differs. */
final class SheetConflict {

    private SheetConflict() {}

    static Conflict between(
            List<GivenAssessment> given, Sheet theirs, SheetForm mine, List<SplitTask> tasks, String page, Texts t) {
        var differing = tasks.stream()
                .filter(task -> !theirs.on(task).equals(mine.assessment(task)))
                .toList();
        var who = given.stream()
                .map(GivenAssessment::by)
                .findFirst()
                .orElseGet(() -> t.get("rolesplits.conflict.colleague"));
        var when = given.stream()
                .map(one -> t.dayAndMonth(one.at()) + " " + t.time(one.at()))
                .findFirst()
                .orElseGet(() -> t.get("rolesplits.conflict.meanwhile"));
        return new Conflict(
                who,
                when,
                differing.isEmpty()
                        ? "main-content"
                        : "situation[" + differing.getFirst().id() + "]",
                page,
                differing.stream()
                        .map(task -> new Conflict.Difference(
                                task.title(),
                                AssessmentText.said(theirs.on(task), t),
                                AssessmentText.said(mine.assessment(task), t)))
                        .toList());
    }
}
