package dk.samspil.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WeavingTest {

    private static final String BEFORE = """
            Vi mødes hvert kvartal.

            Kommunen kalder sammen.

            Vi skriver referat.""";

    @Test
    void changesInDifferentLinesBecomeOneText() {
        var theirs = BEFORE.replace("hvert kvartal", "to gange om året");
        var mine = BEFORE.replace("skriver referat", "skriver et kort referat") + "\n\nKaffen er gratis.";

        assertThat(Weaving.weave(BEFORE, theirs, mine)).hasValue("""
                Vi mødes to gange om året.

                Kommunen kalder sammen.

                Vi skriver et kort referat.

                Kaffen er gratis.""");
    }

    @Test
    void inTheSameLineOnlyPeopleCanTell() {
        var theirs = BEFORE.replace("hvert kvartal", "to gange om året");
        var mine = BEFORE.replace("hvert kvartal", "hver måned");

        assertThat(Weaving.weave(BEFORE, theirs, mine)).isEmpty();
        assertThat(Weaving.weave(BEFORE, BEFORE + "\nA", BEFORE + "\nB")).isEmpty();
    }

    @Test
    void theSameChangeIsOneChange() {
        var both = BEFORE.replace("Kommunen", "Foreningen");

        assertThat(Weaving.weave(BEFORE, both, both)).hasValue(both);
        assertThat(Weaving.weave(BEFORE, both, BEFORE)).hasValue(both);
        assertThat(Weaving.weave(BEFORE, BEFORE, both)).hasValue(both);
        assertThat(Weaving.weave(BEFORE, both, both + "\n\nOg mere."))
                .hasValueSatisfying(text -> assertThat(text).contains("Foreningen", "Og mere."));
    }
}
