package uk.iomgraph.security.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import uk.iomgraph.kernel.PrivateFile;

/** The file that holds the local accounts, with hashes of their passwords; only its owner can read it. */
final class AccountsFile {

    private final Path file;
    private final JsonMapper json;

    AccountsFile(Path file, JsonMapper json) {
        this.file = file;
        this.json = json;
    }

    boolean exists() {
        return Files.exists(file);
    }

    /**
     * The accounts by name.
     *
     * @throws IllegalStateException if the file cannot be understood; its message says what to do
     */
    Map<String, LocalAccount> read() {
        try {
            return List.of(json.readValue(Files.readAllBytes(file), LocalAccount.Entry[].class)).stream()
                    .map(LocalAccount::new)
                    .collect(Collectors.toUnmodifiableMap(LocalAccount::getUsername, Function.identity()));
        } catch (JacksonException | NullPointerException e) {
            throw new IllegalStateException("The file of local accounts cannot be understood. Delete " + file
                    + " and start again: new accounts with new passwords are made.");
        } catch (IOException e) {
            throw new UncheckedIOException("The file of local accounts cannot be read", e);
        }
    }

    /**
     * Makes the file with these accounts, whole or not at all.
     *
     * @return false where another process was quicker: its accounts are those that count
     */
    boolean make(List<LocalAccount.Entry> accounts) {
        try {
            return PrivateFile.make(file, json.writerWithDefaultPrettyPrinter().writeValueAsString(accounts));
        } catch (IOException e) {
            throw new UncheckedIOException("The file of local accounts cannot be written", e);
        }
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
