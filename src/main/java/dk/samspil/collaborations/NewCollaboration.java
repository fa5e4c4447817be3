package dk.samspil.collaborations;

import dk.samspil.access.PlaceId;
import dk.samspil.reference.TargetGroup;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A collaboration to be started, or one that exists and is entered: then {@code since} says when it began. */
public record NewCollaboration(
        PlaceId place,
        String name,
        String purpose,
        List<TargetGroup> targetGroups,
        @Nullable String municipality,
        String geography,
        @Nullable LocalDate since,
        Form form,
        Phase phase,
        ContactPerson contact) {}
