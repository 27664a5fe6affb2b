package uk.iomgraph.pages;

import jakarta.servlet.ServletContext;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** How long somebody stays signed in who asks for nothing. */
@Component("sessionTime")
@ConditionalOnWebApplication
public class SessionTime {

    private static final int SECONDS = 60;
    private static final int WARNING = 5 * SECONDS;
    private static final int SHARE = 3;

    private final ServletContext context;

    SessionTime(ServletContext context) {
        this.context = context;
    }

    /** After so many minutes without a request somebody is signed out, as the server counts them: one at least. */
    public int minutes() {
        return context.getSessionTimeout();
    }

    /** The same in seconds. */
    public int seconds() {
        return minutes() * SECONDS;
    }

    /** So many seconds before that they are warned: five minutes, or a third of a short time. */
    public int warning() {
        return Math.min(WARNING, seconds() / SHARE);
    }

    /** The same time in words. */
    public String words() {
        return minutes() == 1 ? "a minute" : minutes() + " minutes";
    }
}
