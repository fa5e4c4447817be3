package dk.samspil.people;

import dk.samspil.access.UnitId;
import dk.samspil.organisations.UnitPeople;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tells the units who belongs to them. */
@Repository
class UnitPeopleQuery implements UnitPeople {

    private record Counted(UUID unit, int members) {}

    private final JdbcClient jdbc;

    UnitPeopleQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UnitId, Integer> members() {
        return jdbc.sql("""
                        select unit, count(*) as members
                        from people.member
                        where unit is not null and ended_at is null
                        group by unit""").query(Counted.class).list().stream()
                .collect(Collectors.toMap(counted -> new UnitId(counted.unit()), Counted::members));
    }

    @Override
    public boolean anyIn(UnitId unit) {
        return jdbc.sql("""
                        select exists (select from people.member where unit = :unit and ended_at is null)
                            or exists (select from people.contact where unit = :unit and ended_at is null)
                            or exists (select from people.invitation
                                       where unit = :unit and accepted_at is null and withdrawn_at is null)""").param("unit", unit.value()).query(Boolean.class).single();
    }
}
