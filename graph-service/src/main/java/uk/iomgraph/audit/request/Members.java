package uk.iomgraph.audit.request;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Reads members of the objects of one class by their names, as the engine does: accessors, getters and fields. */
final class Members {

    private static final String OURS = "uk.iomgraph.";

    private final Class<?> type;
    private final Map<String, Optional<AccessibleObject>> known = new ConcurrentHashMap<>();

    Members(Class<?> type) {
        this.type = type;
    }

    boolean has(String name) {
        return member(name).isPresent();
    }

    /** The value of a member; null where there is none of that name. */
    @Nullable
    Object read(String name, Object of) {
        AccessibleObject member = member(name).orElse(null);
        try {
            return member instanceof Method method
                    ? method.invoke(of)
                    : member instanceof Field field ? field.get(of) : null;
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("The member " + name + " of " + type.getName() + " cannot be read", e);
        }
    }

    private Optional<AccessibleObject> member(String name) {
        Optional<AccessibleObject> member = known.get(name);
        return member == null ? known.computeIfAbsent(name, this::find) : member;
    }

    private Optional<AccessibleObject> find(String name) {
        if (!type.getName().startsWith(OURS)) {
            return Optional.empty();
        }
        String getter = "get" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        Optional<AccessibleObject> found = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 0)
                .filter(method ->
                        method.getName().equals(name) || method.getName().equals(getter))
                .map(AccessibleObject.class::cast)
                .findFirst()
                .or(() -> Arrays.stream(type.getDeclaredFields())
                        .filter(field -> field.getName().equals(name))
                        .findFirst());
        found.ifPresent(member -> member.setAccessible(true));
        return found;
    }
}
