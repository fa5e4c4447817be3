package dk.samspil.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    @Test
    void theyAreSaidInTheOrderOfTheFormWhoeverFoundThem() {
        var problems = new Problems(List.of(), List.of("party", "words"))
                .and("paper", "Vælg en fil.")
                .and("words", "Skriv, hvor meget.")
                .and("party", "Vælg en part.");
        assertThat(problems.all()).extracting(Problems.Problem::field).containsExactly("party", "words", "paper");
    }
}
