package uk.iomgraph.security.signin;

import java.util.List;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** A way to sign in that this installation is set up for. */
interface SignInWay {

    /** Adds the way to what stands before every request. */
    void open(HttpSecurity doors);

    /** Whether people sign in with a name and a password on our own page. */
    boolean takesPasswords();

    /** Where else the page leads to sign in. */
    List<Link> links();

    /** The origins that signing out leads to, to end what was begun there as well. */
    default List<String> signOutOrigins() {
        return List.of();
    }

    /**
     * A way to sign in elsewhere.
     *
     * @param address where it begins
     * @param text what it is called
     */
    record Link(String address, String text) {}
}
