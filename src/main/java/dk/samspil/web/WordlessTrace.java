package dk.samspil.web;

import java.io.IOException;
import java.sql.SQLException;
import org.springframework.boot.logging.StackTracePrinter;
import org.springframework.boot.logging.StandardStackTracePrinter;

/**
 * The trace of a fault, without what the fault says: its words may quote what somebody typed, an address or a token, and none of that
 * belongs in a log. Kinds, places and the database's own code (SQLSTATE) are left, and say enough.
 */
public class WordlessTrace implements StackTracePrinter {

    private final StackTracePrinter printer =
            StandardStackTracePrinter.rootLast().withFormatter(WordlessTrace::kind);

    @Override
    public void printStackTrace(Throwable fault, Appendable out) throws IOException {
        printer.printStackTrace(fault, out);
    }

    private static String kind(Throwable fault) {
        var kind = fault.getClass().getName();
        return fault instanceof SQLException refused ? kind + " (" + refused.getSQLState() + ")" : kind;
    }
}
