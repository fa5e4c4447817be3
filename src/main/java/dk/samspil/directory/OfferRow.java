package dk.samspil.directory;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.Side;
import dk.samspil.reference.Need;
import dk.samspil.reference.TargetGroup;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A row of {@code directory.offer}, read. */
final class OfferRow {

    private OfferRow() {}

    static Offer read(ResultSet row, int number) throws SQLException {
        return new Offer(
                new OfferId(row.getObject("id", UUID.class)),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                new Provider(
                        row.getString("provider_name"),
                        row.getString("provider_short_name"),
                        Side.valueOf(row.getString("side"))),
                text(row),
                OfferStatus.valueOf(row.getString("status")),
                signed(row, "saved"),
                row.getObject("confirmed_at") == null ? null : signed(row, "confirmed"),
                row.getInt("version"));
    }

    static String[] names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    private static OfferText text(ResultSet row) throws SQLException {
        return new OfferText(
                row.getString("title"),
                row.getString("kind"),
                row.getString("summary"),
                Scene.valueOf(row.getString("scene")),
                row.getString("who_comes"),
                row.getString("first_met"),
                row.getString("first_time"),
                row.getString("what"),
                row.getString("for_whom"),
                values(TargetGroup.class, row, "groups"),
                values(Need.class, row, "needs"),
                row.getString("place"),
                row.getString("municipality"),
                row.getBoolean("online"),
                row.getString("times"),
                row.getString("price"),
                row.getString("not_do"),
                row.getString("contact_name"),
                row.getString("phone"),
                row.getString("phone_hours"),
                row.getString("mail"),
                row.getString("other_way"),
                row.getString("behind"),
                row.getString("beside"),
                row.getString("places_now"));
    }

    private static <E extends Enum<E>> Set<E> values(Class<E> type, ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(name -> Enum.valueOf(type, name))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Signed signed(ResultSet row, String what) throws SQLException {
        return new Signed(
                row.getObject(what + "_at", OffsetDateTime.class).toInstant(), row.getString(what + "_by_name"));
    }
}
