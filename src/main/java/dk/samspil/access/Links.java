package dk.samspil.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Answering without an account: links that are made when the mail is sent, open without changing anything, and act once. */
@Component
public class Links {

    /** How long a link in a mail can answer, unless what it asks about lies further ahead. */
    public static final Duration LIFE = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    Links(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    /** What a token turned out to be. */
    public sealed interface Opened {
        record Valid(Link link) implements Opened {}

        record Spent(Link link, Instant usedAt) implements Opened {}

        record Expired(Link link) implements Opened {}

        /** The party was removed, or a newer link took over. */
        record Revoked(Link link) implements Opened {}

        record Unknown() implements Opened {}
    }

    /** Makes a link and returns its path, token included; called when the mail is written, never before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String mint(
            LinkPurpose purpose,
            OrganisationId organisation,
            PlaceId place,
            UUID subject,
            String holder,
            String address) {
        return mint(
                purpose,
                organisation,
                place,
                subject,
                holder,
                address,
                clock.instant().plus(LIFE));
    }

    /** When a link ends that asks about something in the future: when that is over, and no sooner than any other. */
    public Instant whenOver(Instant over) {
        var usual = clock.instant().plus(LIFE);
        return over.isAfter(usual) ? over : usual;
    }

    /** The same, for what can be answered until another moment. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String mint(
            LinkPurpose purpose,
            OrganisationId organisation,
            PlaceId place,
            UUID subject,
            String holder,
            String address,
            Instant expires) {
        var token = Tokens.mint();
        jdbc.sql("""
                        insert into access.link (id, hash, purpose, organisation, place, subject, holder, address, created_at, expires_at)
                        values (:id, :hash, :purpose, :organisation, :place, :subject, :holder, :address, :now, :expires)""")
                .param("id", ids.next())
                .param("hash", Tokens.hash(token))
                .param("purpose", purpose.name())
                .param("organisation", organisation.value())
                .param("place", place.value())
                .param("subject", subject)
                .param("holder", holder)
                .param("address", address)
                .param("now", utc(clock.instant()))
                .param("expires", utc(expires))
                .update();
        return "/svar/" + purpose.path() + "/" + token;
    }

    /** Looks, and changes nothing: mail scanners open links too. Needs no transaction and no actor. */
    public Opened open(String token) {
        return jdbc.sql("select * from access.open_link(:hash)")
                .param("hash", Tokens.hash(token))
                .query((row, n) -> opened(row))
                .optional()
                .orElseGet(Opened.Unknown::new);
    }

    /** The answer has been given; the same link cannot give another. In the answer's own transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void spend(Link link) {
        int spent = jdbc.sql(
                        "update access.link set used_at = :now where id = :id and used_at is null and revoked_at is null")
                .param("now", utc(clock.instant()))
                .param("id", link.id())
                .update();
        if (spent == 0) {
            throw new LinkIsClosed(new Opened.Revoked(link));
        }
    }

    /** Closes every open link of an organisation to a place: it left, was removed, or was asked anew. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void revoke(PlaceId place, OrganisationId organisation) {
        jdbc.sql("""
                        update access.link set revoked_at = :now
                        where place = :place and organisation = :organisation and used_at is null and revoked_at is null""")
                .param("now", utc(clock.instant()))
                .param("place", place.value())
                .param("organisation", organisation.value())
                .update();
    }

    /** Closes the open links of an organisation to one question: a newer mail takes over. Another question about the same stays open. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void revoke(LinkPurpose purpose, OrganisationId organisation, PlaceId place, UUID subject) {
        jdbc.sql("""
                        update access.link set revoked_at = :now
                        where place = :place and organisation = :organisation and purpose = :purpose and subject = :subject
                          and used_at is null and revoked_at is null""")
                .param("now", utc(clock.instant()))
                .param("purpose", purpose.name())
                .param("place", place.value())
                .param("organisation", organisation.value())
                .param("subject", subject)
                .update();
    }

    /** What a party was asked with a link that is closed now. */
    public record Asked(LinkPurpose purpose, UUID subject) {}

    /** Closes what an organisation was asked at a mailbox, since somebody else answers for it there: to be asked anew. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<Asked> close(PlaceId place, OrganisationId organisation, String address) {
        var purposes = Arrays.stream(LinkPurpose.values())
                .filter(LinkPurpose::asksTheParty)
                .map(LinkPurpose::name)
                .toArray(String[]::new);
        return jdbc.sql("""
                        update access.link set revoked_at = :now
                        where place = :place and organisation = :organisation and lower(address) = lower(:address)
                          and purpose = any (:purposes) and used_at is null and revoked_at is null and expires_at > :now
                        returning purpose, subject""")
                .param("now", utc(clock.instant()))
                .param("place", place.value())
                .param("organisation", organisation.value())
                .param("address", address)
                .param("purposes", purposes)
                .query((row, n) ->
                        new Asked(LinkPurpose.valueOf(row.getString("purpose")), row.getObject("subject", UUID.class)))
                .set();
    }

    private Opened opened(ResultSet row) throws SQLException {
        var link = new Link(
                row.getObject("id", UUID.class),
                LinkPurpose.valueOf(row.getString("purpose")),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                new PlaceId(row.getObject("place", UUID.class)),
                row.getObject("subject", UUID.class),
                row.getString("holder"),
                row.getString("address"),
                instant(row.getObject("expires_at", OffsetDateTime.class)));
        var usedAt = row.getObject("used_at", OffsetDateTime.class);
        if (usedAt != null) {
            return new Opened.Spent(link, instant(usedAt));
        }
        if (row.getObject("revoked_at") != null) {
            return new Opened.Revoked(link);
        }
        return link.expires().isAfter(clock.instant()) ? new Opened.Valid(link) : new Opened.Expired(link);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(OffsetDateTime time) {
        return time.toInstant();
    }
}
