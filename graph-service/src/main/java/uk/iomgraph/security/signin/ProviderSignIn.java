package uk.iomgraph.security.signin;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.web.util.UriComponentsBuilder;
import uk.iomgraph.security.Viewer;

/** Sign-in at a provider of identities: there for people, with the provider's token in each request for programs. */
final class ProviderSignIn implements SignInWay {

    private final ClaimedViewers viewers;
    private final @Nullable ClientRegistrationRepository pages;
    private final Answers answers;

    ProviderSignIn(ClaimedViewers viewers, @Nullable ClientRegistrationRepository pages, Answers answers) {
        this.viewers = viewers;
        this.pages = pages;
        this.answers = answers;
    }

    @Override
    public void open(HttpSecurity doors) {
        doors.oauth2ResourceServer(programs -> programs.jwt(token -> token.jwtAuthenticationConverter(this::ofToken))
                .authenticationEntryPoint(answers::failed));
        if (pages != null) {
            OidcUserService users = new OidcUserService();
            doors.oauth2Login(people -> people.loginPage(SignInPage.PATH)
                    .failureHandler(answers::failedOnPage)
                    .userInfoEndpoint(info -> info.oidcUserService(request -> ofUser(users, request))));
            doors.logout(form -> form.logoutSuccessHandler(signOut(pages)));
        }
    }

    /** Leads to the provider, which ends its own session and leads back; where it has no such address, back at once. */
    private static LogoutSuccessHandler signOut(ClientRegistrationRepository pages) {
        OidcClientInitiatedLogoutSuccessHandler handler = new OidcClientInitiatedLogoutSuccessHandler(pages);
        handler.setPostLogoutRedirectUri("{baseUrl}" + SignInPage.AFTER_SIGN_OUT);
        handler.setDefaultTargetUrl(SignInPage.AFTER_SIGN_OUT);
        return handler;
    }

    @Override
    public List<String> signOutOrigins() {
        return registrations()
                .map(registration -> registration
                        .getProviderDetails()
                        .getConfigurationMetadata()
                        .get("end_session_endpoint"))
                .filter(Objects::nonNull)
                .map(address -> UriComponentsBuilder.fromUriString(address.toString())
                        .replacePath(null)
                        .replaceQuery(null)
                        .toUriString())
                .distinct()
                .toList();
    }

    @Override
    public boolean takesPasswords() {
        return false;
    }

    @Override
    public List<Link> links() {
        return registrations()
                .map(registration -> new Link(
                        "/oauth2/authorization/" + registration.getRegistrationId(), registration.getClientName()))
                .toList();
    }

    private Stream<ClientRegistration> registrations() {
        return pages instanceof Iterable<?> all
                ? StreamSupport.stream(all.spliterator(), false).map(ClientRegistration.class::cast)
                : Stream.empty();
    }

    private ClaimedUser ofUser(OidcUserService users, OidcUserRequest request) {
        OidcUser user = users.loadUser(request);
        return new ClaimedUser(user, viewers.of(user.getClaims(), String.valueOf(user.getSubject())));
    }

    private AbstractAuthenticationToken ofToken(Jwt token) {
        Viewer viewer = viewers.of(token.getClaims(), String.valueOf(token.getSubject()));
        return UsernamePasswordAuthenticationToken.authenticated(
                new Program(viewer), null, SignedIn.authorities(viewer.roles()));
    }

    /** A program, or a person through one. */
    private record Program(Viewer viewer) implements SignedIn {

        @Override
        public String toString() {
            return viewer.name();
        }
    }
}
