// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

/// @title Those who may change parameters, two days after they said so.
contract RiskCouncil {
    uint256 public constant DELAY = 2 days;

    address public owner;
    mapping(bytes32 => uint256) public readyAt;

    event Announced(bytes32 indexed id, address target, bytes data);

    modifier onlyOwner() {
        require(msg.sender == owner, "not the owner");
        _;
    }

    constructor(address owner_) {
        owner = owner_;
    }

    /// @notice Says what is going to be called.
    function announce(address target, bytes calldata data) external onlyOwner {
        bytes32 id = keccak256(abi.encode(target, data));
        readyAt[id] = block.timestamp + DELAY;
        emit Announced(id, target, data);
    }

    /// @notice Calls what was announced long enough ago.
    function execute(address target, bytes calldata data) external onlyOwner {
        bytes32 id = keccak256(abi.encode(target, data));
        require(readyAt[id] != 0 && readyAt[id] <= block.timestamp, "not ready");
        delete readyAt[id];
        (bool done,) = target.call(data);
        require(done, "failed");
    }
}
