package dk.samspil.collaborations;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.directory.OfferId;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Chooses which offers belong to a collaboration; the room is read with them. */
@Repository
class OfferedRepository {

    private final JdbcClient jdbc;

    OfferedRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** These of an organisation's, and no others of its. */
    void choose(PlaceId place, OrganisationId organisation, Collection<OfferId> offers) {
        var chosen = offers.stream().map(OfferId::value).toArray(UUID[]::new);
        jdbc.sql(
                        "delete from collaborations.offer where place = :place and organisation = :organisation and offer <> all (:chosen)")
                .param("place", place.value())
                .param("organisation", organisation.value())
                .param("chosen", chosen)
                .update();
        jdbc.sql("""
                        insert into collaborations.offer (place, offer, organisation)
                        select :place, chosen, :organisation from unnest(:chosen) chosen on conflict do nothing""")
                .param("place", place.value())
                .param("organisation", organisation.value())
                .param("chosen", chosen)
                .update();
    }
}
