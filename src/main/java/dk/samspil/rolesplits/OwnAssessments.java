package dk.samspil.rolesplits;

import dk.samspil.access.Actor;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.OwnData;
import java.util.List;
import org.springframework.stereotype.Component;

/** What an organisation has said of the tasks in a room. */
@Component
class OwnAssessments implements OwnData {

    private final AssessmentRepository assessments;

    OwnAssessments(AssessmentRepository assessments) {
        this.assessments = assessments;
    }

    @Override
    public String name() {
        return "roleSplit";
    }

    @Override
    public List<?> of(PlaceId place) {
        var self = Actor.currentOrganisation();
        return assessments.of(place).stream()
                .filter(given -> given.organisation().equals(self))
                .toList();
    }
}
