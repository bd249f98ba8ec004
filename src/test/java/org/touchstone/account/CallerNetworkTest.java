package org.touchstone.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallerNetworkTest {
    @ParameterizedTest(name = "{0} counts as {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    203.0.113.7                | 203.0.113.7
                    2001:db8:5:6::1            | 20010db800050006/64
                    2001:DB8:5:6:a:b:c:d       | 20010db800050006/64
                    2001:db8:5:7::1            | 20010db800050007/64
                    fe80::1%eth9               | fe80000000000000/64
                    ::1                        | 0000000000000000/64
                    ::ffff:203.0.113.7         | 203.0.113.7
                    unknown                    | unknown
                    2001:db8::5::6             | 2001:db8::5::6
                    cafe.example:80            | cafe.example:80
                    cafe:80                    | cafe:80
                    """)
    void an_ipv6_address_counts_as_its_network_and_any_other_as_it_is(String address, String counted) {
        assertThat(CallerNetwork.of(address)).isEqualTo(counted);
    }
}
