package dk.samspil.registers;

/** How the register is sorted. */
public enum EntryOrder {
    NEWEST("shown_since desc, edition"),
    NAME("title collate app.danish, edition");

    private final String sql;

    EntryOrder(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
