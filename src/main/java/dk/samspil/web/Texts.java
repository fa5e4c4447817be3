package dk.samspil.web;

import dk.samspil.access.HelpLine;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The reader's language: texts, dates, times and numbers as people here write them (da-DK, Europe/Copenhagen). */
public record Texts(Language language, Messages messages) {

    public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    /** Eight digits in pairs or in fours, with or without a country in front. */
    private static final Pattern PHONE = Pattern.compile("(?<!\\d)(\\+45 )?(\\d\\d( \\d\\d){3}|\\d{4} \\d{4})(?!\\d)");

    /** The text behind a key; an error if there is none. With arguments, an ICU message format. */
    public String get(String key, Object... arguments) {
        return messages.format(language, key, arguments);
    }

    public boolean has(String key) {
        return messages.has(language, key);
    }

    /** The name of an enum's value: {@code <module>.<Enum>.<VALUE>}. */
    public String of(Enum<?> value) {
        return get(keyOf(value));
    }

    /** A further text of an enum's value: {@code <module>.<Enum>.<VALUE>.<aspect>}. */
    public String of(Enum<?> value, String aspect, Object... arguments) {
        return get(keyOf(value) + "." + aspect, arguments);
    }

    public boolean has(Enum<?> value, String aspect) {
        return has(keyOf(value) + "." + aspect);
    }

    /** "Nørreby Kommunes", "Mads’": whose something is. */
    public String genitive(String name) {
        return switch (language) {
            case DA -> name + (name.matches("(?is).*[sxz]") ? "’" : "s");
            case EN -> name + (name.matches("(?is).*s") ? "’" : "’s");
        };
    }

    /** "21. november 2026". */
    public String date(LocalDate date) {
        return format(date, language == Language.DA ? "d. MMMM uuuu" : "d MMMM uuuu");
    }

    /** "21. november": for this year's days, where the year says nothing. */
    public String dayAndMonth(LocalDate date) {
        return format(date, language == Language.DA ? "d. MMMM" : "d MMMM");
    }

    /** "torsdag 26. november". */
    public String weekday(LocalDate date) {
        return format(date, language == Language.DA ? "EEEE d. MMMM" : "EEEE d MMMM");
    }

    public String weekday(Instant time) {
        return weekday(day(time));
    }

    /** "2026": beside a weekday, where it matters which year. */
    public String year(LocalDate date) {
        return format(date, "uuuu");
    }

    public String year(Instant time) {
        return year(day(time));
    }

    public String date(Instant time) {
        return date(day(time));
    }

    public String dayAndMonth(Instant time) {
        return dayAndMonth(day(time));
    }

    /** "kl. 14.30", in English "14:30". */
    public String time(Instant time) {
        return time(ZonedDateTime.ofInstant(time, ZONE).toLocalTime());
    }

    public String time(LocalTime time) {
        return time.format(DateTimeFormatter.ofPattern(language == Language.DA ? "'kl.' HH.mm" : "HH:mm"));
    }

    /** "1.234,5". */
    public String number(long number) {
        return java.text.NumberFormat.getIntegerInstance(language.locale()).format(number);
    }

    /** "10 20 30 41": eight digits in pairs that no line breaks apart; anything else as it was written. */
    public String phone(String phone) {
        return unbroken(PhoneNumber.tidy(phone));
    }

    /** Words somebody wrote, with every phone number in them kept on one line. */
    public static String unbroken(String words) {
        return PHONE.matcher(words).replaceAll(number -> number.group().replace(' ', '\u00A0'));
    }

    /** "hverdage 9–15", in English "weekdays 9–15", where we know every word; anything else stays as it was written. */
    public String hours(@Nullable String written) {
        if (written == null || language == Language.DA) {
            return Typed.text(written);
        }
        var read = written;
        var unknown = written;
        for (var word : HourWord.values()) {
            var danish = Pattern.compile(
                    "(?<!\\p{L})" + Pattern.quote(messages.in(Language.DA).of(word)) + "(?!\\p{L})",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            read = danish.matcher(read).replaceAll(of(word));
            unknown = danish.matcher(unknown).replaceAll("");
        }
        return unknown.chars().anyMatch(Character::isLetter) ? written : read;
    }

    /** For {@code href="tel:…"}: Danish numbers with +45. */
    public static String dial(String phone) {
        var digits = PhoneNumber.tidy(phone).replaceAll("[^0-9+]", "");
        return "tel:" + (digits.startsWith("+") ? digits : "+45" + digits);
    }

    /** The house's own line says when it is open in the reader's language, unless whoever runs the house has said it. */
    public HelpLine open(HelpLine line) {
        return line.hours().isBlank() ? new HelpLine(line.name(), line.phone(), get("web.help.hours")) : line;
    }

    private static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, ZONE);
    }

    private String format(LocalDate date, String pattern) {
        return date.format(DateTimeFormatter.ofPattern(pattern, language.locale()));
    }

    private static String keyOf(Enum<?> value) {
        var type = value.getDeclaringClass();
        var room = type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1);
        return String.join(".", room, type.getSimpleName(), value.name());
    }

    /** Locale-aware upper case for a first letter, used where a name begins a sentence. */
    public String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
