package uk.iomgraph.security.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

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

    /** Writes the accounts, whole or not at all. */
    void write(List<LocalAccount.Entry> accounts) {
        try {
            Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
            Path draft = Files.createTempFile(folder, "accounts", ".tmp", ownerOnly(folder));
            Files.write(draft, json.writerWithDefaultPrettyPrinter().writeValueAsBytes(accounts));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("The file of local accounts cannot be written", e);
        }
    }

    /** Where the file system knows no such permissions, a folder of the user's own is only theirs by its own rules. */
    private static FileAttribute<?>[] ownerOnly(Path folder) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
