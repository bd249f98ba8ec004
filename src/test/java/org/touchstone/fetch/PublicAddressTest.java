package org.touchstone.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "10.255.255.255",
                "100.64.0.1",
                "100.127.255.254",
                "100.100.100.200",
                "127.0.0.1",
                "127.255.0.1",
                "168.63.129.16",
                "169.254.0.1",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.192",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.0.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "239.255.255.250",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "fc00::1",
                "fd00:ec2::254",
                "fe80::1",
                "fec0::1",
                "ff02::1",
                "2001:db8::1",
                "2001::1",
                "3fff::1",
                "100::1",
                "4000::1",
                "64:ff9b::7f00:1",
                "64:ff9b::a00:1",
                "64:ff9b::a9fe:a9fe",
                "64:ff9b:1::808:808",
                "2002:7f00:1::",
                "2002:a00:1::1",
                "2002:c0a8:101::",
                "::7f00:1",
                "::a00:1",
                "2a00:1450::5efe:a00:1",
                "2a00:1450::200:5efe:c0a8:1"
            })
    void an_address_that_is_not_public_is_told(String address) throws Exception {
        assertThat(PublicAddress.whyNot(InetAddress.getByName(address))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "8.8.8.8",
                "9.255.255.255",
                "11.0.0.1",
                "100.63.255.255",
                "100.128.0.1",
                "126.0.0.1",
                "128.0.0.1",
                "168.63.129.17",
                "169.253.0.1",
                "172.15.255.255",
                "172.32.0.1",
                "192.167.255.255",
                "192.169.0.1",
                "198.17.0.1",
                "198.20.0.1",
                "223.255.255.255",
                "2606:4700::1111",
                "2a00:1450:4001::200e",
                "2002:808:808::1",
                "64:ff9b::808:808"
            })
    void an_address_next_to_a_reserved_block_is_public(String address) throws Exception {
        assertThat(PublicAddress.whyNot(InetAddress.getByName(address))).isEmpty();
    }

    @Test
    void an_ipv6_form_is_public_exactly_when_the_ipv4_address_in_it_is() throws Exception {
        Random random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            byte[] four = new byte[4];
            random.nextBytes(four);
            boolean publicFour =
                    PublicAddress.whyNot(InetAddress.getByAddress(four)).isEmpty();

            assertThat(isPublic(embedded("0064ff9b", 12, four)))
                    .as("NAT64 of %s", show(four))
                    .isEqualTo(publicFour);
            assertThat(isPublic(embedded("2002", 2, four)))
                    .as("6to4 of %s", show(four))
                    .isEqualTo(publicFour);
            assertThat(isPublic(embedded("00000000000000000000ffff", 12, four)))
                    .as("mapped form of %s", show(four))
                    .isEqualTo(publicFour);
        }
    }

    @Test
    void every_address_of_a_private_block_is_private() throws Exception {
        Random random = new Random(11);
        for (int round = 0; round < 20_000; round++) {
            byte[] four = new byte[4];
            random.nextBytes(four);
            four[0] = (byte) (round % 2 == 0 ? 10 : 127);
            byte[] six = new byte[16];
            random.nextBytes(six);
            six[0] = (byte) (round % 2 == 0 ? 0xfc : 0xfd);

            assertThat(isPublic(four)).as(show(four)).isFalse();
            assertThat(isPublic(six)).as(show(six)).isFalse();
        }
    }

    private static boolean isPublic(byte[] address) throws UnknownHostException {
        return PublicAddress.whyNot(InetAddress.getByAddress(address)).isEmpty();
    }

    private static byte[] embedded(String prefix, int at, byte[] four) {
        byte[] six = new byte[16];
        for (int i = 0; i < prefix.length() / 2; i++) {
            six[i] = (byte) Integer.parseInt(prefix.substring(2 * i, 2 * i + 2), 16);
        }
        System.arraycopy(four, 0, six, at, 4);
        return six;
    }

    private static String show(byte[] address) throws UnknownHostException {
        return InetAddress.getByAddress(address).getHostAddress();
    }
}
