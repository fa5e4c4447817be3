package dk.samspil.house;

import dk.samspil.Samspil;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    @Test
    void callsGoDownTheStairsAsTheDoorPlatesSay() {
        ApplicationModules.of(Samspil.class).verify();
    }
}
