package dk.samspil.presses;

import dk.samspil.database.Rows;
import dk.samspil.documents.FileContent;
import dk.samspil.documents.FileKind;
import dk.samspil.registers.Release;
import dk.samspil.web.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Press texts as the parties write them, and the copy everybody may read. */
@Repository
class PressRepository {

    private final JdbcClient jdbc;

    PressRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PressText> find(Release release) {
        return jdbc.sql("select * from presses.text where release = :release")
                .param("release", release.id())
                .query((row, n) -> text(row, quotes(release.id()), release.version()))
                .optional();
    }

    void keep(Release release, PressText text) {
        jdbc.sql("""
                        insert into presses.text
                            (release, edition, place, headline, who, agreed, why, offers, facts, contacts, embargo)
                        values (:release, :edition, :place, :headline, :who, :agreed, :why, :offers, :facts, :contacts, :embargo)
                        on conflict (release) do update
                        set headline = excluded.headline, who = excluded.who, agreed = excluded.agreed, why = excluded.why,
                            offers = excluded.offers, facts = excluded.facts, contacts = excluded.contacts, embargo = excluded.embargo""")
                .param("release", release.id())
                .param("edition", release.edition().value())
                .param("place", release.place().value())
                .param("headline", text.headline())
                .param("who", text.who())
                .param("agreed", text.agreed())
                .param("why", text.why())
                .param("offers", text.offers())
                .param("facts", text.facts())
                .param("contacts", text.contacts())
                .param(
                        "embargo",
                        text.embargo() == null ? null : Rows.utc(text.embargo()),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
        jdbc.sql("delete from presses.quote where release = :release")
                .param("release", release.id())
                .update();
        for (int i = 0; i < text.quotes().size(); i++) {
            keep(release, text.quotes().get(i), i);
        }
    }

    private void keep(Release release, Quote quote, int position) {
        jdbc.sql("""
                        insert into presses.quote (release, position, place, words, name, role, consent)
                        values (:release, :position, :place, :words, :name, :role, :consent)""")
                .param("release", release.id())
                .param("position", position)
                .param("place", release.place().value())
                .param("words", quote.words())
                .param("name", quote.name())
                .param("role", quote.role())
                .param("consent", quote.consent())
                .update();
    }

    Optional<PressPhoto> photo(UUID release) {
        return jdbc.sql("select file, shows from presses.photo where release = :release")
                .param("release", release)
                .query((row, n) -> new PressPhoto(row.getObject("file", UUID.class), row.getString("shows")))
                .optional();
    }

    void attach(Release release, PressPhoto photo) {
        jdbc.sql("""
                        insert into presses.photo (release, place, file, shows, consent) values (:release, :place, :file, :shows, true)
                        on conflict (release) do update set file = excluded.file, shows = excluded.shows""")
                .param("release", release.id())
                .param("place", release.place().value())
                .param("file", photo.file())
                .param("shows", photo.shows())
                .update();
    }

    void detach(UUID release) {
        jdbc.sql("delete from presses.photo where release = :release")
                .param("release", release)
                .update();
    }

    /** A copy of what all said yes to; a quote without consent stays behind. */
    void publish(Release release, Language language) {
        jdbc.sql("""
                        insert into presses.published
                            (edition, release, language, headline, who, agreed, why, offers, facts, contacts, embargo)
                        select edition, release, :language, headline, who, agreed, why, offers, facts, contacts, embargo
                        from presses.text where release = :release on conflict do nothing""")
                .param("language", language.name())
                .param("release", release.id())
                .update();
        jdbc.sql("""
                        insert into presses.published_quote (edition, position, words, name, role)
                        select :edition, position, words, name, role from presses.quote
                        where release = :release and consent and words <> '' on conflict do nothing""")
                .param("edition", release.edition().value())
                .param("release", release.id())
                .update();
    }

    /** A copy of the picture, beside what is published. */
    void publish(Release release, PressPhoto photo, FileContent file) {
        jdbc.sql("""
                        insert into presses.published_photo (edition, shows, name, kind, sha256, content)
                        values (:edition, :shows, :name, :kind, :sha256, :content) on conflict do nothing""")
                .param("edition", release.edition().value())
                .param("shows", photo.shows())
                .param("name", file.name())
                .param("kind", file.kind().name())
                .param("sha256", file.sha256())
                .param("content", file.bytes())
                .update();
    }

    /** What the picture beside a published text shows, in words. */
    Optional<String> publishedPhotoShows(UUID edition) {
        return jdbc.sql("select shows from presses.published_photo where edition = :edition")
                .param("edition", edition)
                .query(String.class)
                .optional();
    }

    Optional<FileContent> publishedPhoto(UUID edition) {
        return jdbc.sql("select * from presses.published_photo where edition = :edition")
                .param("edition", edition)
                .query((row, n) -> new FileContent(
                        row.getString("name"),
                        FileKind.valueOf(row.getString("kind")),
                        row.getString("sha256"),
                        row.getBytes("content")))
                .optional();
    }

    void withdraw(UUID release) {
        jdbc.sql("delete from presses.published where release = :release")
                .param("release", release)
                .update();
    }

    /** What everybody may read by now. */
    Optional<Published> published(UUID edition, Instant now) {
        return jdbc.sql("""
                        select * from presses.published
                        where edition = :edition and (embargo is null or embargo <= :now)""")
                .param("edition", edition)
                .param("now", Rows.utc(now))
                .query((row, n) -> new Published(
                        Language.valueOf(row.getString("language")), text(row, publishedQuotes(edition), 0)))
                .optional();
    }

    private List<Quote> quotes(UUID release) {
        return jdbc.sql("select * from presses.quote where release = :release order by position")
                .param("release", release)
                .query((row, n) -> quote(row, row.getBoolean("consent")))
                .list();
    }

    private List<Quote> publishedQuotes(UUID edition) {
        return jdbc.sql("select * from presses.published_quote where edition = :edition order by position")
                .param("edition", edition)
                .query((row, n) -> quote(row, true))
                .list();
    }

    private static Quote quote(ResultSet row, boolean consent) throws SQLException {
        return new Quote(row.getString("words"), row.getString("name"), row.getString("role"), consent);
    }

    private static PressText text(ResultSet row, List<Quote> quotes, int version) throws SQLException {
        return new PressText(
                row.getString("headline"),
                row.getString("who"),
                row.getString("agreed"),
                row.getString("why"),
                row.getString("offers"),
                row.getString("facts"),
                row.getString("contacts"),
                Rows.instant(row, "embargo"),
                quotes,
                version);
    }
}
