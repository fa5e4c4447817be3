package dk.samspil.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PastedTest {

    @Test
    void whatAWordProcessorPastesBecomesMarks() {
        var word = """
                <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal {margin:0}</style></head>
                <body lang=DA><!--StartFragment--><p class=MsoNormal><span style='font-size:12.0pt'>Vi mødes <b>to gange</b> om året.<o:p></o:p></span></p>
                <h2>Kaffe</h2><ul><li>om <i>formiddagen</i></li><li>om aftenen</li></ul><!--EndFragment--></body></html>""";

        assertThat(Pasted.tidy(word)).isEqualTo("""
                Vi mødes **to gange** om året.

                ### Kaffe

                - om *formiddagen*
                - om aftenen""");
    }

    @Test
    void bulletsThatWereDrawnBecomePoints() {
        assertThat(Pasted.tidy("Vi tager med:\n\n•\tkaffe\n·  kage\n– gode historier"))
                .isEqualTo("""
                Vi tager med:

                - kaffe
                - kage
                - gode historier""");
    }

    @Test
    void theParagraphAfterPointsStaysAParagraph() {
        assertThat(Pasted.tidy("Vi tager med:\n•\tKage\no\tKaffe\n§\tMælk\nResten er der.\nAltid."))
                .isEqualTo("Vi tager med:\n- Kage\n- Kaffe\n- Mælk\n\nResten er der.\nAltid.");
    }

    @Test
    void whatSomebodyHasTypedStandsAsItIs() {
        var typed = "Vi mødes, hvis 3 < 5 og 7 > 5, og skriver til <karen@samspil.example>.\n\n- **fed**";

        assertThat(Pasted.tidy(typed)).isEqualTo(typed);
    }
}
