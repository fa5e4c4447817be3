package dk.samspil.servicechecks;

/** As statistics divide people with dementia. */
enum AgeBand {
    UNDER_65,
    FROM_65_TO_79,
    FROM_80
}
