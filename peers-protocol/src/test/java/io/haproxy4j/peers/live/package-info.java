// SPDX-License-Identifier: Apache-2.0
/**
 * Tests with real HAProxies of every supported release.
 *
 * <p>Much of what the protocol does is written down nowhere. Each fact this library builds upon is asked of HAProxy by
 * a test of its own, so that a release that thinks otherwise is noticed:
 *
 * <table>
 * <caption>Facts and their tests</caption>
 * <tr><th>Subject</th><th>Facts</th><th>Tests</th></tr>
 * <tr><td>HAProxy is dialled</td>
 *     <td>versions, names and line ends; the status comes with the first bad line; endless lines; half a hello; its own
 *     name; the last session wins</td>
 *     <td>{@link io.haproxy4j.peers.live.HandshakeFactsIT}</td></tr>
 * <tr><td>HAProxy dials</td>
 *     <td>its hello and process id; five seconds for an answer; any status but 200 is for good, none at all is not, and
 *     nonsense makes it dial without a pause</td>
 *     <td>{@link io.haproxy4j.peers.live.DialFactsIT}</td></tr>
 * <tr><td>Time</td>
 *     <td>heartbeats every three seconds; five seconds of silence end a session, also that of a learner; who finds no
 *     teacher gives up</td>
 *     <td>{@link io.haproxy4j.peers.live.TimerFactsIT}</td></tr>
 * <tr><td>Integers</td>
 *     <td>their form, carries and width</td>
 *     <td>{@link io.haproxy4j.peers.live.UpdateFactsIT}, {@link io.haproxy4j.peers.live.ValueFactsIT}, and without
 *     HAProxy {@code VarintTest}</td></tr>
 * <tr><td>Frames</td>
 *     <td>unknown classes and types; malformed messages; too large ones, and the one that stalls a session; which
 *     errors are counted</td>
 *     <td>{@link io.haproxy4j.peers.live.FramingFactsIT}</td></tr>
 * <tr><td>Definitions</td>
 *     <td>numbers and order; empty tables; names with a slash; repetition and switch; what must be equal and what may
 *     differ; old and incomplete ones; unknown data types</td>
 *     <td>{@link io.haproxy4j.peers.live.DefinitionFactsIT}</td></tr>
 * <tr><td>Values</td>
 *     <td>negative numbers; current connections; rates that never began; rates of bytes with a factor</td>
 *     <td>{@link io.haproxy4j.peers.live.ValueFactsIT}</td></tr>
 * <tr><td>Updates</td>
 *     <td>implied ids and their wrap; times left; long keys; bytes too many or too few; changes that become one; ids of
 *     learned entries</td>
 *     <td>{@link io.haproxy4j.peers.live.UpdateFactsIT}</td></tr>
 * <tr><td>Dictionary</td>
 *     <td>shared numbers; numbers without a text; impossible ones; where a text ends; texts that were never sent</td>
 *     <td>{@link io.haproxy4j.peers.live.DictionaryFactsIT}, {@link io.haproxy4j.peers.live.LearnAndTeachIT}</td></tr>
 * <tr><td>Acks</td>
 *     <td>number 0; repetition; while learning; turned bytes; unknown tables; where the next session begins</td>
 *     <td>{@link io.haproxy4j.peers.live.AckFactsIT}</td></tr>
 * <tr><td>Teaching</td>
 *     <td>silence between request and confirmation; what is pushed again; partial teaching; acks meanwhile; nothing
 *     learned is passed on; reload</td>
 *     <td>{@link io.haproxy4j.peers.live.SessionFactsIT}, {@link io.haproxy4j.peers.live.FaultsIT}</td></tr>
 * <tr><td>Shards and TLS</td>
 *     <td>which key goes where; certificates on both sides; plain clients</td>
 *     <td>{@link io.haproxy4j.peers.live.TlsAndShardsIT}</td></tr>
 * </table>
 */
package io.haproxy4j.peers.live;
