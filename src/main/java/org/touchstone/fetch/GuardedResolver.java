package org.touchstone.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.apache.hc.client5.http.DnsResolver;
import org.touchstone.refusal.Refusal;

/**
 * Resolves a host and refuses it when any of its addresses is not public. The client connects to what is returned here, so that
 * nothing lies between the check and the connection. One address that is not public spoils the name: a public site has none.
 */
final class GuardedResolver implements DnsResolver {
    private final FetchRules rules;
    private final DnsResolver names;

    GuardedResolver(FetchRules rules, DnsResolver names) {
        this.rules = rules;
        this.names = names;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = names.resolve(host);
        if (rules.allows(host)) {
            return addresses;
        }
        for (InetAddress address : addresses) {
            Optional<String> whyNot = PublicAddress.whyNot(address);
            if (whyNot.isPresent()) {
                throw Refusal.unprocessable(
                        "The address " + host + " leads to " + PublicAddress.show(address) + ", which is "
                                + whyNot.get()
                                + ". Only public pages are fetched: paste the text instead, or ask an administrator to allow this host.");
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
