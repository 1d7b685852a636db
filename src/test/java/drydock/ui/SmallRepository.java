package drydock.ui;

import drydock.scan.git.TestRepository;
import java.nio.file.Files;
import java.nio.file.Path;

/** A repository of a small project, as a founder has one. */
final class SmallRepository implements AutoCloseable {
    private final TestRepository repository;
    private final String first;

    SmallRepository(Path folder) throws Exception {
        repository = new TestRepository(folder);
        repository
                .write("src/HarbourPool.sol", pool("amount"))
                .write("src/InterestRateModel.sol", model())
                .write("src/interfaces/IHarbourPool.sol", interfaces())
                .write("src/lens/PoolLens.sol", contract("PoolLens", 6))
                .write("src/access/RiskCouncil.sol", contract("RiskCouncil", 9))
                .write("lib/openmath/src/FullMath.sol", contract("FullMath", 12))
                .write("test/HarbourPool.t.sol", contract("HarbourPoolTest", 5))
                .write("script/Deploy.s.sol", contract("Deploy", 3))
                .write("keeper/index.ts", "export const run = () => 1;\n// a comment\n")
                .write("foundry.toml", "[profile.default]\nsolc = \"0.8.26\"\noptimizer_runs = 200\n")
                .write("remappings.txt", "openmath/=lib/openmath/src/\n")
                .write("README.md", "# Harbour\n");
        first = repository.commit("first");
        repository.git().tag().setName("v1.0").setAnnotated(false).call();
    }

    /** The first commit, which the tag {@code v1.0} names. */
    String first() {
        return first;
    }

    Path folder() {
        return repository.root();
    }

    TestRepository git() {
        return repository;
    }

    /** A second commit: logic, comments, a new file, a moved one, the compiler. */
    String change() throws Exception {
        repository
                .write("src/HarbourPool.sol", pool("sum"))
                .write("src/InterestRateModel.sol", model().replace("a model", "another model"))
                .write("src/Guard.sol", contract("Guard", 4))
                .write("foundry.toml", "[profile.default]\nsolc = \"0.8.27\"\noptimizer_runs = 1000\n");
        Files.move(folder().resolve("src/access/RiskCouncil.sol"), folder().resolve("src/RiskCouncil.sol"));
        return repository.commit("second");
    }

    private static String pool(String name) {
        return """
            // SPDX-License-Identifier: MIT
            pragma solidity ^0.8.26;

            import {IHarbourPool} from "./interfaces/IHarbourPool.sol";
            import {FullMath} from "openmath/FullMath.sol";

            /// @notice Holds deposits and lends them out.
            contract HarbourPool is IHarbourPool {
                mapping(address => uint256) public balances;

                function deposit(uint256 %1$s) external payable {
                    balances[msg.sender] += %1$s;
                }

                /// @notice Takes money out.
                function withdraw(
                    uint256 %1$s,
                    address to
                ) external returns (bool) {
                    balances[msg.sender] -= %1$s;
                    (bool done, ) = to.call{value: %1$s}("");
                    require(done, "not sent");
                    return done;
                }

                function upgrade(address code, bytes calldata data) external {
                    code.delegatecall(data);
                    unchecked { balances[code] += 1; }
                    assembly { sstore(0, 1) }
                    selfdestruct(payable(code));
                }
            }
            """.formatted(name);
    }

    private static String model() {
        return """
            // SPDX-License-Identifier: MIT
            pragma solidity ^0.8.26;

            /************************************************************/
            /* a model with a banner                                    */
            /************************************************************/
            contract InterestRateModel {
                uint256 constant BASE = 2e16;

                function rate(uint256 used) public pure returns (uint256) {
                    return BASE + used * 4 / 100;
                }
            }
            """;
    }

    private static String interfaces() {
        StringBuilder text = new StringBuilder("pragma solidity ^0.8.26;\n\ninterface IHarbourPool {\n");
        for (int i = 0; i < 14; i++) {
            text.append("    event Step").append(i).append("(uint256 value);\n");
            text.append("    function step").append(i).append("(uint256 value) external returns (bool);\n");
        }
        return text.append("}\n").toString();
    }

    private static String contract(String name, int functions) {
        StringBuilder text = new StringBuilder("pragma solidity ^0.8.26;\n\ncontract " + name + " {\n");
        for (int i = 0; i < functions; i++) {
            text.append("    function f").append(i).append("(uint256 a) internal pure returns (uint256) {\n");
            text.append("        return a + ").append(i).append(";\n    }\n");
        }
        return text.append("}\n").toString();
    }

    @Override
    public void close() {
        repository.close();
    }
}
