package dk.samspil.signatures;

import static org.awaitility.Awaitility.await;

import dk.samspil.Cast;
import dk.samspil.TestDatabase;
import dk.samspil.access.Ids;
import dk.samspil.access.OrganisationId;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.EditionId;
import dk.samspil.collaborations.Gathering;
import dk.samspil.hearings.Approvals;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Those who sign, in tests: they have accounts, are named, and their parties have approved. */
public class Signers {

    public static final String KEY = "a key of their own";

    private final Approvals approvals;
    private final Signatories signatories;
    private final Signs signs;
    private final Ids ids;
    private final JdbcClient builder;

    Signers(Approvals approvals, Signatories signatories, Signs signs, Ids ids, JdbcClient jdbc) {
        this.approvals = approvals;
        this.signatories = signatories;
        this.signs = signs;
        this.ids = ids;
        this.builder = JdbcClient.create(TestDatabase.as(
                "postgres",
                jdbc.sql("select current_database()").query(String.class).single()));
    }

    static String addressOf(Cast person) {
        return Gathering.addressOf(person);
    }

    public void haveAccounts() {
        Gathering.haveAccounts(builder, Cast.values());
    }

    /** The mail with the code has been written; what it said nobody knows. */
    void awaitMail(UUID code) {
        await().until(() -> builder.sql("select hash is not null from signatures.code where id = :id")
                .param("id", code)
                .query(Boolean.class)
                .single());
    }

    public UUID name(Cast by, Agreement agreement, Cast who) {
        return name(by, agreement, who.fullName(), addressOf(who), by.organisation());
    }

    UUID name(Cast by, Agreement agreement, String name, String address, OrganisationId party) {
        var id = ids.next();
        by.does(() -> signatories.name(new Signatory(
                id, agreement.id(), party, name, "formand", address, "Tegner efter vedtægternes § 8.", false)));
        return id;
    }

    public void approves(Cast person, EditionId edition, String fingerprint) {
        person.does(() -> approvals.needNobody(edition, fingerprint));
    }

    public void signs(Cast person, EditionId edition, String fingerprint) {
        person.does(() -> signs.signWithPasskey(edition, fingerprint, KEY));
    }
}
