package uk.iomgraph.coverage.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.security.Viewer.Role;

@DisplayName("Acting on a gap")
class GapActionPolicyTests {

    @ParameterizedTest(name = "as {0}: {1}")
    @CsvSource({
        "ANALYST, true",
        "INVESTIGATOR, true",
        "BOARD, false",
        "COORDINATOR, true",
        "AUDITOR, true",
        "ADMIN, true",
        "BOARD COORDINATOR, true",
        "'', false"
    })
    @DisplayName("is allowed to everyone who does more than sit on the board")
    void allowed(String names, boolean allowed) {
        Set<Role> roles = Stream.of(names.split(" ", -1))
                .filter(name -> !name.isEmpty())
                .map(Role::valueOf)
                .collect(Collectors.toSet());
        assertThat(GapActionPolicy.refusal(new Viewer("someone", roles, false)).isEmpty())
                .isEqualTo(allowed);
    }
}
