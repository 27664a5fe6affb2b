package uk.iomgraph.security.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The file of local accounts")
class AccountsFileTests {

    private final BCryptPasswordEncoder encoder = new BCryptPasswordEncoder(4);

    @TempDir
    private Path folder;

    private Path path;
    private AccountsFile file;

    @BeforeEach
    void inFolder() {
        path = folder.resolve("not/yet/there/accounts.json");
        file = new AccountsFile(path, new JsonMapper());
    }

    @Test
    @DisplayName("is made once, kept over starts, and made anew with other passwords when it is deleted")
    void isKept() throws Exception {
        String first = made();
        assertThat(made()).isEqualTo(first);
        Files.delete(path);
        assertThat(made()).isNotEqualTo(first);
        try (var left = Files.list(path.getParent())) {
            assertThat(left).as("no draft is left behind").containsExactly(path);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "no JSON", "{}", "[{\"name\": \"ann\"}]", "[{\"name\": \"ann\", \"roles\": [\"KING\"]}]"})
    @DisplayName("stops the start where it cannot be understood, with what to do, and is not overwritten")
    void isBroken(String text) throws Exception {
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        assertThatIllegalStateException()
                .isThrownBy(() -> new LocalAccounts(file, encoder))
                .withMessageContaining("Delete " + path);
        assertThat(Files.readString(path)).isEqualTo(text);
    }

    @Test
    @DisplayName("holds no account of another name, whatever the capitals")
    void names() {
        LocalAccounts accounts = new LocalAccounts(file, encoder);
        assertThat(accounts.loadUserByUsername("analyst").viewer().name()).isEqualTo("analyst");
        for (String name : List.of("Analyst", "", "root")) {
            assertThatExceptionOfType(UsernameNotFoundException.class)
                    .isThrownBy(() -> accounts.loadUserByUsername(name));
        }
    }

    private String made() throws Exception {
        assertThat(new LocalAccounts(file, encoder).loadUserByUsername("admin").getPassword())
                .startsWith("$2");
        return Files.readString(path);
    }
}
