// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

/*//////////////////////////////////////////////////////////////
                        THE RATE OF INTEREST
//////////////////////////////////////////////////////////////*/

/// @title A rate with a bend: cheap below it, dear above.
/// @dev Adapted from a jump rate model of another protocol.
contract InterestRateModel {
    uint256 private constant WAD = 1e18;
    uint256 public constant BEND = 0.8e18;
    uint256 public constant BASE = 0.01e18;
    uint256 public constant SLOPE = 0.05e18;
    uint256 public constant STEEP = 1.2e18;

    /// @notice The rate of a year for a debt and what is there, 1e18 for 100 %.
    function rate(uint256 debt, uint256 supplied) external pure returns (uint256) {
        if (supplied == 0) {
            return BASE;
        }
        uint256 used = debt * WAD / supplied;
        if (used <= BEND) {
            return BASE + used * SLOPE / WAD;
        }
        // rounded down: the borrower pays at most one unit less
        return BASE + BEND * SLOPE / WAD + (used - BEND) * STEEP / WAD;
    }
}
