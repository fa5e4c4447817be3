package dk.samspil.seals;

import dk.samspil.documents.Pdf;

/** Documents to seal, as the rooms make them. */
final class Paper {

    private static final Pdf PDF = new Pdf();

    private Paper() {}

    static byte[] agreement() {
        return pages(1);
    }

    static byte[] pages(int many) {
        var page = """
                <h2>Besøgsvenner</h2><p>Naboer i Nørreby kommer <strong>to timer om ugen</strong>. Læs mere på
                <a href="https://norreby.example/samspil">kommunens side</a>.</p>
                <ul><li>Ring først</li><li>Sig til, hvis nogen bliver syg</li></ul><div style="page-break-after: always"></div>""";
        return PDF.of("""
                <html lang="da"><head><title>Samspilsaftale</title><meta name="description" content="Hvad vi gør sammen">
                </head><body><h1>Samspilsaftale</h1>%s<p>Nørreby, den 20. november 2026</p></body></html>""".formatted(page.repeat(many - 1)));
    }
}
