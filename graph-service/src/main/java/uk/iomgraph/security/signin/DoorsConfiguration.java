package uk.iomgraph.security.signin;

import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.servlet.DispatcherType;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import uk.iomgraph.security.Refusals;
import uk.iomgraph.security.Viewer.Role;

/** What stands before every request: sign-in, what each address is open to, and how browsers are kept in check. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class DoorsConfiguration {

    /** Files that tell nothing: the same for everyone. */
    private static final RequestMatcher FILES = new OrRequestMatcher(Stream.of(
                    "/webjars/**",
                    "/assets/**",
                    "/favicon.ico",
                    "/graphiql/*.js",
                    "/graphiql/*.css",
                    "/graphiql/examples/*")
            .<RequestMatcher>map(PathPatternRequestMatcher::pathPattern)
            .toList());

    @Bean
    Answers answers(Refusals refusals, SignInSettings settings) {
        return new Answers(refusals, settings);
    }

    @Bean
    SecurityFilterChain doors(
            HttpSecurity doors, List<SignInWay> ways, Answers answers, Refusals refusals, SignInSettings settings) {
        if (ways.isEmpty()) {
            throw new IllegalStateException(
                    "Nobody could sign in: name the provider of identities with spring.security.oauth2.resourceserver"
                            + ".jwt.issuer-uri (see docs/access.md), or outside production leave"
                            + " iom.sign-in.local-accounts on.");
        }
        RequestRate rate = new RequestRate(settings.requestsPerMinute(), Ticker.systemTicker());
        CookieRequestCache asked = new CookieRequestCache();
        asked.setRequestMatcher(Answers::isPage);
        ways.forEach(way -> way.open(doors));
        return doors.authorizeHttpRequests(DoorsConfiguration::open)
                .logout(form -> form.logoutUrl("/sign-out")
                        .logoutSuccessUrl(SignInPage.AFTER_SIGN_OUT)
                        .deleteCookies("JSESSIONID"))
                // A page of another site cannot set this header, so a request that has it comes from none.
                .csrf(csrf -> csrf.spa()
                        .ignoringRequestMatchers(request -> request.getHeader(HttpHeaders.AUTHORIZATION) != null))
                // In a cookie: whoever has not signed in takes up no memory here.
                .requestCache(cache -> cache.requestCache(asked))
                .exceptionHandling(faults ->
                        faults.authenticationEntryPoint(answers::unknown).accessDeniedHandler(answers::denied))
                .headers(headers -> headers(headers, ways))
                .addFilterAfter(new RateFilter(rate, FILES, refusals), AuthorizationFilter.class)
                .build();
    }

    private static void open(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry addresses) {
        addresses
                // What was let in is let on; these are no requests of their own.
                .dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers(FILES)
                .permitAll()
                .requestMatchers(SignInPage.PATH, "/error", "/actuator/health/**", "/actuator/info")
                .permitAll()
                .requestMatchers("/actuator/**")
                .hasRole(Role.ADMIN.name())
                .requestMatchers(HttpMethod.POST, "/feeds/**")
                .hasRole(Role.ADMIN.name())
                .anyRequest()
                .authenticated();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers, List<SignInWay> ways) {
        List<String> elsewhere =
                ways.stream().flatMap(way -> way.signOutOrigins().stream()).toList();
        headers.addHeaderWriter(new ContentPolicy(elsewhere))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()"));
    }
}
