package dk.samspil.ladders;

import com.ibm.icu.text.ListFormatter;
import dk.samspil.collaborations.Party;
import dk.samspil.web.Texts;
import java.util.List;

/** Several parties in one breath: "Kommunen, Solgården og Naboer". */
final class Names {

    private Names() {}

    static String of(List<Party> parties, Texts t) {
        return ListFormatter.getInstance(t.language().locale())
                .format(parties.stream().map(Party::shortName).toList());
    }
}
