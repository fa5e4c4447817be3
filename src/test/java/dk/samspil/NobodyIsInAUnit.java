package dk.samspil;

import dk.samspil.access.UnitId;
import dk.samspil.organisations.UnitPeople;
import java.util.Map;
import org.springframework.context.annotation.Fallback;

/** Stands in where the room that keeps people is not part of the test. */
@Fallback
class NobodyIsInAUnit implements UnitPeople {

    @Override
    public Map<UnitId, Integer> members() {
        return Map.of();
    }

    @Override
    public boolean anyIn(UnitId unit) {
        return false;
    }
}
