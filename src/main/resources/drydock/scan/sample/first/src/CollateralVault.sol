// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

/// @title Keeps collateral, and moves it for those who signed.
contract CollateralVault {
    mapping(address => uint256) public held;
    mapping(address => uint256) public nonces;

    event Moved(address indexed from, address indexed to, uint256 amount);

    /// @notice Puts collateral in.
    function put() external payable {
        held[msg.sender] += msg.value;
    }

    /// @notice Moves collateral of somebody who signed that.
    function moveFor(address from, address to, uint256 amount, uint8 v, bytes32 r, bytes32 s) external {
        bytes32 digest = keccak256(abi.encode(block.chainid, address(this), from, to, amount, nonces[from]++));
        require(ecrecover(digest, v, r, s) == from, "not signed");
        held[from] -= amount;
        held[to] += amount;
        emit Moved(from, to, amount);
    }

    /// @notice A cheap hash of a pair.
    function pairOf(address a, address b) external pure returns (bytes32 hash) {
        assembly {
            mstore(0, a)
            mstore(32, b)
            hash := keccak256(0, 64)
        }
    }
}
