package dk.samspil;

import dk.samspil.access.Hat;
import dk.samspil.access.Hats;
import dk.samspil.access.PersonId;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The cast has moved in: their organisations stand in the database, and whoever signs in as one of them wears the right hat. */
@Primary
public class Town implements Hats {

    private final JdbcClient builder;

    Town(JdbcClient jdbc) {
        var database = jdbc.sql("select current_database()").query(String.class).single();
        builder = JdbcClient.create(TestDatabase.as("postgres", database));
        for (var house : Cast.House.values()) {
            builder.sql("""
                            insert into organisations.organisation
                                (id, kind, name, short_name, municipality, confirmed_as, confirmed_at)
                            values (:id, :kind, :name, :shortName, :municipality, 'REGISTER', now())""")
                    .param("id", house.id().value())
                    .param("kind", house.kind())
                    .param("name", house.fullName())
                    .param("shortName", house.shortName())
                    .param("municipality", house.municipality())
                    .update();
        }
    }

    /** Clears a room's tables, so that each test begins with an empty one. */
    public void clears(String room) {
        var tables = builder.sql(
                        "select string_agg(format('%I.%I', schemaname, tablename), ', ') from pg_tables where schemaname = :room")
                .param("room", room)
                .query(String.class)
                .single();
        builder.sql("truncate " + tables).update();
    }

    /** Nobody has confirmed this person's organisation. */
    public void doubts(Cast person) {
        confirmed(person, "null", "null");
    }

    public void believes(Cast person) {
        confirmed(person, "'REGISTER'", "now()");
    }

    private void confirmed(Cast person, String as, String at) {
        builder.sql("""
                        update organisations.organisation set confirmed_as = %s, confirmed_at = %s, asked_at = now()
                        where id = :id""".formatted(as, at))
                .param("id", person.organisation().value())
                .update();
    }

    @Override
    public List<Hat> of(PersonId person) {
        return Arrays.stream(Cast.values())
                .filter(one -> one.id().equals(person))
                .map(Cast::hat)
                .toList();
    }
}
