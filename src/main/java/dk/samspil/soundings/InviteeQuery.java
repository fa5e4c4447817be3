package dk.samspil.soundings;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.database.Rows;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Those who are asked, many at a time: put on the list, counted, and read a page at a time. */
@Repository
class InviteeQuery {

    static final int PAGE = 50;

    private final JdbcClient jdbc;

    InviteeQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All in one statement; who stands there already stays as they are. How many are new. */
    int add(PlaceId sounding, List<Chosen> chosen, Instant now) {
        return jdbc.sql("""
                        insert into soundings.invitee
                            (sounding, organisation, name, short_name, side, listed, contact_name, contact_address, contact_phone, chosen_at)
                        select :sounding, one.*, :now
                        from unnest(cast(:organisations as uuid[]), cast(:names as text[]), cast(:shortNames as text[]),
                                    cast(:sides as text[]), cast(:listed as boolean[]), cast(:contactNames as text[]),
                                    cast(:contactAddresses as text[]), cast(:contactPhones as text[])) as one
                        on conflict do nothing""")
                .param("sounding", sounding.value())
                .param("now", Rows.utc(now))
                .param(
                        "organisations",
                        chosen.stream().map(one -> one.organisation().value()).toArray(UUID[]::new))
                .param("names", texts(chosen, Chosen::name))
                .param("shortNames", texts(chosen, Chosen::shortName))
                .param("sides", texts(chosen, one -> one.side().name()))
                .param("listed", chosen.stream().map(Chosen::listed).toArray(Boolean[]::new))
                .param("contactNames", texts(chosen, Chosen::contactName))
                .param("contactAddresses", texts(chosen, Chosen::contactAddress))
                .param("contactPhones", texts(chosen, Chosen::contactPhone))
                .update();
    }

    Tally tally(PlaceId sounding) {
        return jdbc.sql("""
                        select count(*) filter (where sent_at is null and letter is null) as unasked,
                               count(*) filter (where sent_at is null and letter is not null) as waiting,
                               count(*) filter (where sent_at is not null) as sent,
                               count(*) filter (where coming = 'YES') as yes,
                               count(*) filter (where coming = 'MAYBE') as maybe,
                               count(*) filter (where coming = 'NO') as no,
                               coalesce(sum(heads) filter (where coming = 'YES'), 0) as heads,
                               count(*) filter (where contact_address = '') as unreachable
                        from soundings.invitee where sounding = :sounding""")
                .param("sounding", sounding.value())
                .query((row, n) -> new Tally(
                        row.getInt("unasked"),
                        row.getInt("waiting"),
                        row.getInt("sent"),
                        row.getInt("yes"),
                        row.getInt("maybe"),
                        row.getInt("no"),
                        row.getInt("heads"),
                        row.getInt("unreachable")))
                .single();
    }

    /** How many still wait for the letter that is going out now. */
    int waiting(PlaceId sounding) {
        return jdbc.sql("select count(*) from soundings.invitee where sounding = :sounding and letter is not null")
                .param("sounding", sounding.value())
                .query(Integer.class)
                .single();
    }

    /** By name; one more than a page is read, to know whether there is a next. */
    List<Invitee> page(PlaceId sounding, InviteeStanding standing, int page) {
        return jdbc.sql("""
                        select * from soundings.invitee where sounding = :sounding and %s
                        order by name collate app.danish, organisation limit :size offset :skipped""".formatted(standing.condition()))
                .param("sounding", sounding.value())
                .param("size", PAGE + 1)
                .param("skipped", (page - 1) * PAGE)
                .query(InviteeRepository::invitee)
                .list();
    }

    /** The addresses among these that are on the list already, in small letters. */
    Set<String> known(PlaceId sounding, Collection<String> addresses) {
        return new HashSet<>(jdbc.sql("""
                        select lower(contact_address) from soundings.invitee
                        where sounding = :sounding and lower(contact_address) = any (cast(:addresses as text[]))""")
                .param("sounding", sounding.value())
                .param("addresses", small(addresses))
                .query(String.class)
                .list());
    }

    /** Who is written to at these addresses, of those that were introduced for an earlier meeting: nobody is introduced twice. */
    Map<String, OrganisationId> metBefore(Collection<String> addresses) {
        var met = new HashMap<String, OrganisationId>();
        jdbc.sql("""
                        select distinct on (lower(contact_address)) lower(contact_address) as address, organisation
                        from soundings.invitee
                        where not listed and lower(contact_address) = any (cast(:addresses as text[]))
                        order by lower(contact_address), chosen_at desc""")
                .param("addresses", small(addresses))
                .query((row, n) -> met.put(
                        row.getString("address"), new OrganisationId(row.getObject("organisation", UUID.class))))
                .list();
        return met;
    }

    private static String[] small(Collection<String> addresses) {
        return addresses.stream()
                .map(address -> address.toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
    }

    private static String[] texts(List<Chosen> chosen, Function<Chosen, String> what) {
        return chosen.stream().map(what).toArray(String[]::new);
    }
}
