package dk.samspil.documents;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks a web font to the TrueType font inside it, because that is what a PDF embeds. WOFF 1.0 (W3C Recommendation, 2012)
 * is an sfnt file whose tables are compressed one by one with zlib; the header and the directory are rearranged.
 */
final class WoffFont {

    private static final int SIGNATURE = 0x774F4646; // "wOFF"
    private static final int WOFF_HEADER = 44;
    private static final int WOFF_ENTRY = 20;
    private static final int SFNT_HEADER = 12;
    private static final int SFNT_ENTRY = 16;

    private WoffFont() {}

    static byte[] unpack(byte[] woff) {
        var in = ByteBuffer.wrap(woff);
        if (in.getInt(0) != SIGNATURE) {
            throw new IllegalArgumentException("Not a WOFF 1.0 font");
        }
        int flavor = in.getInt(4);
        int tables = Short.toUnsignedInt(in.getShort(12));
        var out = ByteBuffer.allocate(in.getInt(16));
        writeHeader(out, flavor, tables);

        int offset = SFNT_HEADER + tables * SFNT_ENTRY;
        for (int i = 0; i < tables; i++) {
            var entry = in.slice(WOFF_HEADER + i * WOFF_ENTRY, WOFF_ENTRY);
            int tag = entry.getInt();
            int packedAt = entry.getInt();
            int packedLength = entry.getInt();
            int length = entry.getInt();
            int checksum = entry.getInt();
            out.putInt(tag).putInt(checksum).putInt(offset).putInt(length);
            out.put(offset, table(woff, packedAt, packedLength, length));
            offset += padded(length);
        }
        return out.array();
    }

    /** The search fields let old readers find a table by halving; they follow from the number of tables. */
    private static void writeHeader(ByteBuffer out, int flavor, int tables) {
        int power = Integer.highestOneBit(tables);
        out.putInt(flavor)
                .putShort((short) tables)
                .putShort((short) (power * SFNT_ENTRY))
                .putShort((short) Integer.numberOfTrailingZeros(power))
                .putShort((short) ((tables - power) * SFNT_ENTRY));
    }

    /** A table that compression would not have made smaller is stored as it is. */
    private static byte[] table(byte[] woff, int at, int packedLength, int length) {
        if (packedLength == length) {
            return Arrays.copyOfRange(woff, at, at + length);
        }
        try (var inflater = new Inflater()) {
            inflater.setInput(woff, at, packedLength);
            var table = new byte[length];
            if (inflater.inflate(table) != length) {
                throw new IllegalArgumentException("A table of the font is shorter than its directory says");
            }
            return table;
        } catch (DataFormatException e) {
            throw new IllegalArgumentException("A table of the font cannot be unpacked", e);
        }
    }

    /** Tables begin at multiples of four bytes. */
    private static int padded(int length) {
        return (length + 3) & ~3;
    }
}
