package uk.iomgraph.security.signin;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.security.Viewer.Role;

/** Makes viewers of what a provider of identities claims. What is not claimed is not granted. */
final class ClaimedViewers {

    private static final Logger LOG = LoggerFactory.getLogger(ClaimedViewers.class);
    private static final String EVERYWHERE = "*";

    private final ClaimSettings settings;

    ClaimedViewers(ClaimSettings settings) {
        this.settings = settings;
    }

    /**
     * The viewer.
     *
     * @param claims what is claimed, by name
     * @param subject the account's id at the provider, which is its name where no other is claimed
     */
    Viewer of(Map<String, ?> claims, String subject) {
        String name = texts(claims, settings.name()).stream().findFirst().orElse(subject);
        Set<String> areas = new LinkedHashSet<>(texts(claims, settings.areas()));
        Set<Role> roles = roles(claims);
        if (areas.isEmpty() && settings.areasRequired()) {
            LOG.warn("An account without the claim '{}' has signed in: it gets no role", settings.areas());
            roles = Set.of();
        }
        return new Viewer(
                name,
                roles,
                texts(claims, settings.limitedAccess()).equals(List.of("true")),
                texts(claims, settings.agency()).stream().findFirst().orElse(null),
                areas.contains(EVERYWHERE) ? Set.of() : areas);
    }

    private Set<Role> roles(Map<String, ?> claims) {
        List<String> values = texts(claims, settings.roles());
        // A text alone may be several; in a list, a blank is part of a name.
        Stream<String> several = values.size() == 1 ? Stream.of(values.get(0).split(" ", -1)) : Stream.empty();
        return Stream.concat(values.stream(), several)
                .flatMap(text -> role(text).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Optional<Role> role(String text) {
        Role named = settings.roleNames().get(text);
        return named == null
                ? Stream.of(Role.values())
                        .filter(role -> role.name().equals(text))
                        .findFirst()
                : Optional.of(named);
    }

    private static List<String> texts(Map<String, ?> claims, String name) {
        Object value = value(claims, name);
        if (value instanceof Collection<?> several) {
            return several.stream().map(String::valueOf).toList();
        }
        return value == null ? List.of() : List.of(value.toString());
    }

    /** Some providers have dots in the names of claims, so the whole name goes before a path. */
    private static @Nullable Object value(Map<?, ?> claims, String name) {
        int dot = name.indexOf('.');
        if (claims.containsKey(name) || dot < 0) {
            return claims.get(name);
        }
        return claims.get(name.substring(0, dot)) instanceof Map<?, ?> within
                ? value(within, name.substring(dot + 1))
                : null;
    }
}
