import dk.samspil.Samspil;
import dk.samspil.access.Actor;
import dk.samspil.documents.Pdf;
import dk.samspil.seals.SealFacts;
import dk.samspil.seals.Seals;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.springframework.boot.SpringApplication;

/**
 * Makes, seals and checks an agreement of twenty pages inside the packaged Samspil, since no single page does all of it. Run from its
 * source by the bench; prints the median of each in seconds.
 */
public class Sealing {

    private static final int WARM_UP = 20;
    private static final int TURNS = 40;
    private static final int CLAUSES = 40;

    public static void main(String[] arguments) {
        try (var house = SpringApplication.run(Samspil.class)) {
            var pdf = house.getBean(Pdf.class);
            var seals = house.getBean(Seals.class);
            var actor = new Actor.Job("bench", null);
            var page = agreement();
            var sealing = median(() -> actor.call(() -> seals.seal(pdf.of(page), new SealFacts("Bench", "bench")).pdf()));
            var sealed = actor.call(() -> seals.seal(pdf.of(page), new SealFacts("Bench", "bench")).pdf());
            var checking = median(() -> actor.call(() -> seals.check(sealed)));
            System.out.printf(Locale.ROOT, "pages\t%d%nseal\t%f%ncheck\t%f%n", pages(sealed), sealing, checking);
        }
    }

    private static double median(Supplier<?> work) {
        var nanos = new ArrayList<Long>();
        for (int turn = -WARM_UP; turn < TURNS; turn++) {
            long begun = System.nanoTime();
            work.get();
            if (turn >= 0) {
                nanos.add(System.nanoTime() - begun);
            }
        }
        return nanos.stream().sorted().toList().get(TURNS / 2) / 1e9;
    }

    private static int pages(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each clause a heading, three paragraphs and a list. */
    private static String agreement() {
        var words = "Parterne holder hinanden underrettet, siger til i god tid, når noget ændrer sig, og mødes to gange om året. ";
        var clauses = new ArrayList<String>();
        for (int clause = 1; clause <= CLAUSES; clause++) {
            clauses.add("<h2>%d. Det gør vi sammen</h2>%s<ul><li>Én kontaktperson hos hver</li><li>Svar inden en uge</li></ul>"
                    .formatted(clause, ("<p>" + words.repeat(4) + "</p>").repeat(3)));
        }
        return "<html lang=\"da\"><head><title>Samspilsaftale</title><meta name=\"description\" content=\"Hvad vi gør sammen\"></head><body><h1>Samspilsaftale</h1>"
                + String.join("", List.copyOf(clauses)) + "</body></html>";
    }
}
