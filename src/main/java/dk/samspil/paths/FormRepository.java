package dk.samspil.paths;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Channel;
import dk.samspil.collaborations.Form;
import dk.samspil.database.Rows;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which form each party has chosen: one row a party, its latest word. */
@Repository
class FormRepository {

    private final JdbcClient jdbc;

    FormRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<FormChoice> of(PlaceId place) {
        return jdbc.sql("select * from paths.form_choice where place = :place order by chosen_at")
                .param("place", place.value())
                .query((row, n) -> new FormChoice(
                        new OrganisationId(row.getObject("organisation", UUID.class)),
                        Form.valueOf(row.getString("form")),
                        row.getString("why"),
                        row.getString("by_name"),
                        Channel.valueOf(row.getString("channel")),
                        Rows.moment(row, "chosen_at")))
                .list();
    }

    void save(PlaceId place, FormChoice choice) {
        jdbc.sql("""
                        insert into paths.form_choice (place, organisation, form, why, by_name, channel, chosen_at)
                        values (:place, :organisation, :form, :why, :by, :channel, :at)
                        on conflict (place, organisation) do update
                        set form = excluded.form, why = excluded.why, by_name = excluded.by_name, channel = excluded.channel,
                            chosen_at = excluded.chosen_at""")
                .param("place", place.value())
                .param("organisation", choice.organisation().value())
                .param("form", choice.form().name())
                .param("why", choice.why())
                .param("by", choice.by())
                .param("channel", choice.channel().name())
                .param("at", Rows.utc(choice.at()))
                .update();
    }
}
