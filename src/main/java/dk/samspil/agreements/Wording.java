package dk.samspil.agreements;

import dk.samspil.web.Messages;
import dk.samspil.web.Texts;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The text that is agreed, whole: what is fingerprinted when it is finished, and what is printed and sealed. */
@Component
public class Wording {

    private final SectionRepository sections;
    private final List<Annex> annexes;
    private final Messages messages;

    Wording(SectionRepository sections, List<Annex> annexes, Messages messages) {
        this.sections = sections;
        this.annexes = annexes;
        this.messages = messages;
    }

    /** Numbered clauses, and after them the annexes, in the agreement's own language. */
    @Transactional(readOnly = true)
    public List<Annex.Text> of(Agreement agreement, Edition edition) {
        var t = texts(agreement);
        return Stream.concat(
                        sections.of(edition.id()).stream()
                                .map(section ->
                                        new Annex.Text(section.heading(), Term.fill(section.words(), edition, t))),
                        annexes.stream().flatMap(annex -> annex.of(edition, t).stream()))
                .toList();
    }

    /** All of it, to be printed. */
    @Transactional(readOnly = true)
    public AgreementDocumentPage document(Agreement agreement, Edition edition) {
        return new AgreementDocumentPage(agreement, edition, of(agreement, edition));
    }

    /** SHA-256 of everything that is agreed, in hex: who, what and for how long. */
    String fingerprint(Agreement agreement, Edition edition) {
        var whole = new StringBuilder();
        Stream.of(
                        agreement.title(),
                        agreement.language(),
                        edition.number(),
                        edition.startsOn(),
                        edition.endsOn(),
                        edition.noticeMonths())
                .forEach(part -> add(whole, part));
        agreement.present().forEach(party -> add(whole, party.organisation() + " " + party.name()));
        of(agreement, edition).forEach(part -> {
            add(whole, part.heading());
            add(whole, part.words());
        });
        return sha256(whole.toString());
    }

    /** The words around the parties' own, in the language they write in. */
    public Texts texts(Agreement agreement) {
        return messages.in(agreement.language());
    }

    /** With its length before it, so that nothing can move from one part to the next unseen. */
    private static void add(StringBuilder whole, @org.jspecify.annotations.Nullable Object part) {
        var words = String.valueOf(part);
        whole.append(words.length()).append(':').append(words).append('\n');
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
