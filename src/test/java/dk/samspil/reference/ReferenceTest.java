package dk.samspil.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.SamspilModuleTest;
import dk.samspil.reference.LegalBasis.Act;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SamspilModuleTest
class ReferenceTest {

    private static final LocalDate LAST_DAY_OF_SJAELLAND = LocalDate.of(2026, 12, 31);
    private static final LocalDate FIRST_DAY_OF_OESTDANMARK = LocalDate.of(2027, 1, 1);

    @Autowired
    Reference reference;

    @Test
    void thereAreNinetyEightMunicipalitiesAndChristiansoeIsNotOne() {
        assertThat(reference.municipalities()).hasSize(98);
        assertThat(reference.municipality("0411")).isEmpty();
    }

    @Test
    void aabenraaComesAfterAeroe() {
        assertThat(reference.municipalities())
                .extracting(Municipality::name)
                .startsWith("Albertslund")
                .endsWith("Ærø", "Aabenraa", "Aalborg", "Aarhus");
    }

    @Test
    void aLetterheadSaysTheNameAsPeopleDo() {
        assertThat(reference.municipality("0101")).map(Municipality::longName).hasValue("Københavns Kommune");
        assertThat(reference.municipality("0400")).map(Municipality::longName).hasValue("Bornholms Regionskommune");
        assertThat(reference.municipality("0480")).map(Municipality::longName).hasValue("Nordfyns Kommune");
        assertThat(reference.municipality("0580")).map(Municipality::longName).hasValue("Aabenraa Kommune");
    }

    @Test
    void roskildeChangesRegionAtNewYear() {
        assertThat(reference.regionOf("0265", LAST_DAY_OF_SJAELLAND))
                .map(Region::longName)
                .hasValue("Region Sjælland");
        assertThat(reference.regionOf("0265", FIRST_DAY_OF_OESTDANMARK))
                .map(Region::longName)
                .hasValue("Region Østdanmark");
    }

    @Test
    void aNumberNobodyHasPublishedIsNotInvented() {
        assertThat(reference
                        .regionOf("0101", FIRST_DAY_OF_OESTDANMARK)
                        .orElseThrow()
                        .code())
                .isNull();
        assertThat(reference
                        .regionOf("0101", LAST_DAY_OF_SJAELLAND)
                        .orElseThrow()
                        .code())
                .isEqualTo("1084");
    }

    @Test
    void everyMunicipalityHasOneRegionBeforeAndAfterNewYear() {
        assertThat(reference.municipalities()).allSatisfy(municipality -> {
            assertThat(reference.regionOf(municipality.code(), LAST_DAY_OF_SJAELLAND))
                    .isPresent();
            assertThat(reference.regionOf(municipality.code(), FIRST_DAY_OF_OESTDANMARK))
                    .isPresent();
        });
        assertThat(inOestdanmark()).isEqualTo(46);
    }

    @Test
    void preventiveHomeVisitsLoseTheirNumberAtNewYear() {
        assertThat(reference.kle(LAST_DAY_OF_SJAELLAND))
                .extracting(KleNumber::number)
                .contains("27.35.04", "27.34.20");
        assertThat(reference.kle(FIRST_DAY_OF_OESTDANMARK))
                .extracting(KleNumber::number)
                .contains("27.34.20")
                .doesNotContain("27.35.04");
    }

    @Test
    void theElderActAppliesFromItsFirstDay() {
        assertThat(reference.legalBases(LocalDate.of(2025, 6, 30)))
                .extracting(LegalBasis::act)
                .doesNotContain(Act.ELDER_ACT);
        assertThat(reference.legalBases(LocalDate.of(2025, 7, 1)))
                .filteredOn(basis -> basis.act() == Act.ELDER_ACT)
                .extracting(LegalBasis::section)
                .containsSubsequence("1", "2", "7", "10", "16");
    }

    @Test
    void theHealthActsPreventionIsOneThingAtATime() {
        assertThat(preventionOn(LAST_DAY_OF_SJAELLAND)).isOne();
        assertThat(preventionOn(FIRST_DAY_OF_OESTDANMARK)).isOne();
    }

    private long preventionOn(LocalDate day) {
        return reference.legalBases(day).stream()
                .filter(basis -> basis.act() == Act.HEALTH_ACT)
                .count();
    }

    private long inOestdanmark() {
        return reference.municipalities().stream()
                .filter(municipality -> reference
                        .regionOf(municipality.code(), FIRST_DAY_OF_OESTDANMARK)
                        .orElseThrow()
                        .name()
                        .equals("Østdanmark"))
                .count();
    }
}
