package uk.iomgraph.security.signin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The local accounts. The first start makes them, and shows their passwords then and never again. */
final class LocalAccounts implements UserDetailsService {

    private static final Logger LOG = LoggerFactory.getLogger(LocalAccounts.class);

    private final Map<String, LocalAccount> accounts;

    LocalAccounts(AccountsFile file, PasswordEncoder encoder) {
        if (!file.exists()) {
            make(file, encoder);
        }
        accounts = file.read();
    }

    @Override
    public LocalAccount loadUserByUsername(String name) {
        return Objects.requireNonNullElseGet(accounts.get(name), () -> {
            throw new UsernameNotFoundException("There is no such account");
        });
    }

    private static void make(AccountsFile file, PasswordEncoder encoder) {
        Passwords passwords = new Passwords();
        List<LocalAccount.Entry> entries = new ArrayList<>();
        StringBuilder told = new StringBuilder();
        for (DemonstrationAccount demonstration : DemonstrationAccount.ALL) {
            String password = passwords.next();
            entries.add(demonstration.entry(Objects.requireNonNull(encoder.encode(password))));
            told.append(String.format("%n    %-14s %s   %s", demonstration.name(), password, demonstration.told()));
        }
        if (file.make(entries)) {
            LOG.info(
                    "Accounts to sign in with. Keep the passwords: they are shown this once, and only their hashes are"
                            + " stored, in {}. To have new ones, delete that file and start again.{}",
                    file,
                    told);
        }
    }
}
